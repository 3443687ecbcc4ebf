<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>presentation::OverviewWording</name>
    <message numerus="yes">
        <source>%n top-up(s).</source>
        <translation>
            <numerusform>%n top-up.</numerusform>
            <numerusform>%n top-ups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::ProgramWording</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::Wording</name>
    <message numerus="yes">
        <source>%1 credits</source>
        <comment>a whole number of credits</comment>
        <translation>
            <numerusform>%1 credit</numerusform>
            <numerusform>%1 credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credits</source>
        <comment>a fraction of credits, such as 0.5 or 1.25</comment>
        <translation>
            <numerusform>%1 credits</numerusform>
            <numerusform>%1 credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
