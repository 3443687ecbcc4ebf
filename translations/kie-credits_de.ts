<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>The fields below are those of the chosen account; the first is shown by default</source>
        <translation>Die Felder darunter gehören zum gewählten Konto; das erste wird standardmäßig gezeigt</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add acco&amp;unt</source>
        <translation>Konto hinz&amp;ufügen</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Move account up</source>
        <translation>Konto nach oben verschieben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move account down</source>
        <translation>Konto nach unten verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Kontoname:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>How the account is called in the menu and in notifications; it may be empty</source>
        <translation>Wie das Konto im Menü und in Benachrichtigungen heißt; darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>Service addre&amp;ss:</source>
        <translation>D&amp;ienstadresse:</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Dienstadresse</translation>
    </message>
    <message>
        <source>Where the balance is asked for</source>
        <translation>Wo das Guthaben abgefragt wird</translation>
    </message>
    <message>
        <source>Own marks for this account</source>
        <translation>Eigene Marken für dieses Konto</translation>
    </message>
    <message>
        <source>Without marks of its own, the account has those for all accounts, on the page Warnings</source>
        <translation>Ohne eigene Marken gelten für das Konto die Marken für alle Konten auf der Seite „Warnungen“</translation>
    </message>
    <message>
        <source>Own marks &amp;for this account</source>
        <translation>Eigene Marken &amp;für dieses Konto</translation>
    </message>
    <message>
        <source>&amp;Low mark:</source>
        <translation>&amp;Warnmarke:</translation>
    </message>
    <message>
        <source>Low mark of this account</source>
        <translation>Warnmarke dieses Kontos</translation>
    </message>
    <message>
        <source>You are warned when the balance of this account falls under this many credits</source>
        <translation>Warnt, wenn das Guthaben dieses Kontos unter diese Zahl von Credits fällt</translation>
    </message>
    <message>
        <source> credits</source>
        <translation> Credits</translation>
    </message>
    <message>
        <source>C&amp;ritical mark:</source>
        <translation>K&amp;ritische Marke:</translation>
    </message>
    <message>
        <source>Critical mark of this account</source>
        <translation>Kritische Marke dieses Kontos</translation>
    </message>
    <message>
        <source>You are warned once more when the balance of this account falls under this many credits</source>
        <translation>Warnt noch einmal, wenn das Guthaben dieses Kontos unter diese Zahl von Credits fällt</translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>Every warning, and its end, can also run a program or go to a web address.</source>
        <translation>Jede Warnung und ihr Ende können auch ein Programm starten oder an eine Webadresse gehen.</translation>
    </message>
    <message>
        <source>&amp;Run a command:</source>
        <translation>Befehl ausfüh&amp;ren:</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Befehl ausführen</translation>
    </message>
    <message>
        <source>A program and its arguments; put &quot;double quotes&quot; around an argument with spaces. It runs without a shell.</source>
        <translation>Ein Programm und seine Argumente; Argumente mit Leerzeichen gehören in &quot;gerade Anführungszeichen&quot;. Es läuft ohne Shell.</translation>
    </message>
    <message>
        <source>We&amp;b address:</source>
        <translation>&amp;Webadresse:</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>A webhook that warnings are sent to as JSON</source>
        <translation>Ein Webhook, an den Warnungen als JSON gesendet werden</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Sent to the web address as a bearer token; most need none</source>
        <translation>Wird als Bearer-Token an die Webadresse gesendet; die meisten brauchen keines</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Runs the command and calls the web address as they are entered here</source>
        <translation>Führt den Befehl aus und ruft die Webadresse auf, so wie sie hier eingetragen sind</translation>
    </message>
    <message>
        <source>Send t&amp;est</source>
        <translation>Te&amp;st senden</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Your Kie key; it is kept on this computer and sent to the service alone</source>
        <translation>Der Kie-Schlüssel; er bleibt auf diesem Computer und wird nur an den Dienst gesendet</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Reveal the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Schlüssel testen</translation>
    </message>
    <message>
        <source>Asks the service for the balance with this key</source>
        <translation>Fragt das Guthaben mit diesem Schlüssel beim Dienst ab</translation>
    </message>
    <message>
        <source>&amp;Test key</source>
        <translation>Schlüssel &amp;testen</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Schlüssel besorgen</translation>
    </message>
    <message>
        <source>Opens the page of your keys at kie.ai</source>
        <translation>Öffnet die Seite mit den eigenen Schlüsseln auf kie.ai</translation>
    </message>
    <message>
        <source>Get a ke&amp;y…</source>
        <translation>Schlüssel &amp;holen …</translation>
    </message>
    <message>
        <source>Ends the demo and starts the program with your own key</source>
        <translation>Beendet die Demo und startet das Programm mit Ihrem eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Use my own key…</source>
        <translation>Eigenen Schlüssel verwenden …</translation>
    </message>
</context>
<context>
    <name>OverviewWindow</name>
    <message>
        <source>Kie Credits</source>
        <translation>Kie Credits</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>State of the balance</source>
        <translation>Zustand des Guthabens</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Balance in dollars</source>
        <translation>Guthaben in Dollar</translation>
    </message>
    <message>
        <source>How fresh the balance is</source>
        <translation>Stand des Guthabens</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Asks the service for the balance now</source>
        <translation>Fragt das Guthaben jetzt beim Dienst ab</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>Jetzt aktualisie&amp;ren</translation>
    </message>
    <message>
        <source>Opens the page where credits are bought</source>
        <translation>Öffnet die Seite, auf der Credits gekauft werden</translation>
    </message>
    <message>
        <source>&amp;Top up</source>
        <translation>&amp;Aufladen</translation>
    </message>
    <message>
        <source>Opens the settings</source>
        <translation>Öffnet die Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Time to empty</source>
        <translation>Wie lange das Guthaben reicht</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Verbrauch heute</translation>
    </message>
    <message>
        <source>Spent in 7 days</source>
        <translation>Verbrauch in 7 Tagen</translation>
    </message>
    <message>
        <source>Spent in 30 days</source>
        <translation>Verbrauch in 30 Tagen</translation>
    </message>
    <message>
        <source>Shows the last day in the chart</source>
        <translation>Zeigt den letzten Tag im Diagramm</translation>
    </message>
    <message>
        <source>&amp;24 hours</source>
        <translation>&amp;24 Stunden</translation>
    </message>
    <message>
        <source>Shows the last week in the chart</source>
        <translation>Zeigt die letzte Woche im Diagramm</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>&amp;7 Tage</translation>
    </message>
    <message>
        <source>Shows the last month in the chart</source>
        <translation>Zeigt den letzten Monat im Diagramm</translation>
    </message>
    <message>
        <source>&amp;30 days</source>
        <translation>&amp;30 Tage</translation>
    </message>
    <message>
        <source>Shows the last year in the chart</source>
        <translation>Zeigt das letzte Jahr im Diagramm</translation>
    </message>
    <message>
        <source>1 &amp;year</source>
        <translation>1 &amp;Jahr</translation>
    </message>
    <message>
        <source>Shows the whole history in the chart</source>
        <translation>Zeigt den ganzen Verlauf im Diagramm</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>A&amp;lles</translation>
    </message>
    <message>
        <source>Shows the chosen time in the chart again</source>
        <translation>Zeigt wieder den gewählten Zeitraum im Diagramm</translation>
    </message>
    <message>
        <source>Reset &amp;zoom</source>
        <translation>Zoom &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Chart of the balance</source>
        <translation>Diagramm des Guthabens</translation>
    </message>
    <message>
        <source>Point of the chart</source>
        <translation>Punkt des Diagramms</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Saves the time that the chart shows as a file</source>
        <translation>Speichert den Zeitraum der Grafik als Datei</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Ends the demo and starts the program with your own key</source>
        <translation>Beendet die Demo und startet das Programm mit Ihrem eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Use my own &amp;key…</source>
        <translation>Eigenen &amp;Schlüssel verwenden …</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings – Kie Credits</source>
        <translation>Einstellungen – Kie Credits</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>&amp;Low mark:</source>
        <translation>&amp;Warnmarke:</translation>
    </message>
    <message>
        <source>Low mark</source>
        <translation>Warnmarke</translation>
    </message>
    <message>
        <source>You are warned when the balance falls under this many credits</source>
        <translation>Warnt, wenn das Guthaben unter diese Zahl von Credits fällt</translation>
    </message>
    <message>
        <source> credits</source>
        <translation> Credits</translation>
    </message>
    <message>
        <source>C&amp;ritical mark:</source>
        <translation>K&amp;ritische Marke:</translation>
    </message>
    <message>
        <source>Critical mark</source>
        <translation>Kritische Marke</translation>
    </message>
    <message>
        <source>You are warned once more when the balance falls under this many credits</source>
        <translation>Warnt noch einmal, wenn das Guthaben unter diese Zahl von Credits fällt</translation>
    </message>
    <message>
        <source>If it lasts &amp;under:</source>
        <translation>Reichweite &amp;unter:</translation>
    </message>
    <message>
        <source>If it lasts under</source>
        <translation>Reichweite unter</translation>
    </message>
    <message>
        <source>You are warned when, at the pace of the last day, the credits last less than this many hours</source>
        <translation>Warnt, wenn die Credits beim Verbrauch des letzten Tages weniger als diese Zahl von Stunden reichen</translation>
    </message>
    <message>
        <source>Never warn</source>
        <translation>Nie warnen</translation>
    </message>
    <message>
        <source>Check &amp;every:</source>
        <translation>Abfrag&amp;en alle:</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Abfragen alle</translation>
    </message>
    <message>
        <source>How often the service is asked for the balance</source>
        <translation>Wie oft das Guthaben beim Dienst abgefragt wird</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>&amp;Price of a credit:</source>
        <translation>&amp;Preis je Credit:</translation>
    </message>
    <message>
        <source>Price of a credit</source>
        <translation>Preis je Credit</translation>
    </message>
    <message>
        <source>In US dollars; 0 shows no dollars</source>
        <translation>In US-Dollar; bei 0 werden keine Dollar angezeigt</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Accou&amp;nt</source>
        <translation>Ko&amp;nto</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>Bei der Anmel&amp;dung starten</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>Warnun&amp;gen</translation>
    </message>
    <message>
        <source> h</source>
        <translation> Std.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Between these times warnings wait; what is still true is told afterwards</source>
        <translation>Zwischen diesen Zeiten warten Warnungen; was dann noch gilt, wird danach gemeldet</translation>
    </message>
    <message>
        <source>&amp;Hold warnings back every day</source>
        <translation>Warnungen täglich &amp;zurückhalten</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When the quiet hours begin</source>
        <translation>Wann die Ruhezeit beginnt</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>When the quiet hours end</source>
        <translation>Wann die Ruhezeit endet</translation>
    </message>
    <message>
        <source>Warnings wait until the quiet hours are over; what is still true is told then.</source>
        <translation>Warnungen warten, bis die Ruhezeit vorbei ist; was dann noch gilt, wird gemeldet.</translation>
    </message>
    <message>
        <source>Let grave warnings through</source>
        <translation>Ernste Warnungen durchlassen</translation>
    </message>
    <message>
        <source>Let the critical mark and an empty &amp;balance through</source>
        <translation>Kritische Marke und leeres Guthaben &amp;durchlassen</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>S&amp;ymbol</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What the icon in the tray is made of</source>
        <translation>Woraus das Symbol in der Leiste besteht</translation>
    </message>
    <message>
        <source>The amount</source>
        <translation>Den Betrag</translation>
    </message>
    <message>
        <source>A gauge</source>
        <translation>Eine Füllstandsanzeige</translation>
    </message>
    <message>
        <source>The state alone</source>
        <translation>Nur den Zustand</translation>
    </message>
    <message>
        <source>F&amp;ull gauge:</source>
        <translation>&amp;Voll bei:</translation>
    </message>
    <message>
        <source>Full gauge</source>
        <translation>Voll bei</translation>
    </message>
    <message>
        <source>The amount that fills the gauge; 0 takes what there was after the last top-up</source>
        <translation>Der Betrag, bei dem die Anzeige voll ist; 0 nimmt den Stand nach der letzten Aufladung</translation>
    </message>
    <message>
        <source>After the last top-up</source>
        <translation>Nach der letzten Aufladung</translation>
    </message>
    <message>
        <source>&amp;Panel:</source>
        <translation>&amp;Leiste:</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>The panel that the icon has to stand out from</source>
        <translation>Die Leiste, von der sich das Symbol abheben soll</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Jede</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>The gauge shows what is left of the last top-up, or of an amount that you set. An icon for any panel has an edge that stands out everywhere.</source>
        <translation>Die Anzeige stellt dar, wie viel von der letzten Aufladung oder von einem festgelegten Betrag übrig ist. Ein Symbol für jede Leiste hat einen Rand, der sich überall abhebt.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>How the icon looks on a light and on a dark panel</source>
        <translation>Wie das Symbol auf heller und auf dunkler Leiste aussieht</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Keep the history:</source>
        <translation>&amp;Verlauf behalten:</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Verlauf behalten</translation>
    </message>
    <message>
        <source>Older amounts are deleted</source>
        <translation>Ältere Beträge werden gelöscht</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>What is older is deleted for good. A quiet year takes less than a megabyte.</source>
        <translation>Was älter ist, wird endgültig gelöscht. Ein ruhiges Jahr braucht weniger als ein Megabyte.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Watches the balance of another account as well</source>
        <translation>Überwacht auch das Guthaben eines weiteren Kontos</translation>
    </message>
    <message>
        <source>Add acco&amp;unt</source>
        <translation>Konto hinz&amp;ufügen</translation>
    </message>
    <message>
        <source>A&amp;mount of:</source>
        <translation>&amp;Betrag von:</translation>
    </message>
    <message>
        <source>Amount of</source>
        <translation>Betrag von</translation>
    </message>
    <message>
        <source>Which account the icon shows; trouble of the others is marked on it</source>
        <translation>Welches Konto das Symbol zeigt; Probleme der anderen werden darauf markiert</translation>
    </message>
    <message>
        <source>In the menu, show the gravest first</source>
        <translation>Im Menü das Dringendste zuerst zeigen</translation>
    </message>
    <message>
        <source>Lists the accounts by what needs attention, instead of in your order</source>
        <translation>Ordnet die Konten nach Dringlichkeit statt in Ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>In the menu, show the &amp;gravest first</source>
        <translation>Im Menü das &amp;Dringendste zuerst zeigen</translation>
    </message>
    <message>
        <source>Show the sum of all accounts</source>
        <translation>Summe aller Konten zeigen</translation>
    </message>
    <message>
        <source>In the menu and when you point at the icon</source>
        <translation>Im Menü und wenn Sie auf das Symbol zeigen</translation>
    </message>
    <message>
        <source>Show the sum o&amp;f all accounts</source>
        <translation>&amp;Summe aller Konten zeigen</translation>
    </message>
    <message>
        <source>&amp;Hide while all is well</source>
        <translation>A&amp;usblenden, solange alles in Ordnung ist</translation>
    </message>
    <message>
        <source>Hide while all is well</source>
        <translation>Ausblenden, solange alles in Ordnung ist</translation>
    </message>
    <message>
        <source>The panel may hide the icon while there are enough credits. Some panels show it always.</source>
        <translation>Die Leiste darf das Symbol ausblenden, solange genug Credits da sind. Manche Leisten zeigen es immer.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome – Kie Credits</source>
        <translation>Willkommen – Kie Credits</translation>
    </message>
    <message>
        <source>Kie Credits shows in the tray how many credits are left, and warns you before they run out. It needs your Kie key for that. The key stays on this computer and is sent to the service alone.</source>
        <translation>Kie Credits zeigt in der Leiste, wie viele Credits übrig sind, und warnt, bevor sie ausgehen. Dafür braucht es Ihren Kie-Schlüssel. Der Schlüssel bleibt auf diesem Rechner und wird nur an den Dienst gesendet.</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>&amp;Low mark:</source>
        <translation>&amp;Warnmarke:</translation>
    </message>
    <message>
        <source>Low mark</source>
        <translation>Warnmarke</translation>
    </message>
    <message>
        <source>You are warned when the balance falls under this many credits</source>
        <translation>Warnt, wenn das Guthaben unter diese Zahl von Credits fällt</translation>
    </message>
    <message>
        <source> credits</source>
        <translation> Credits</translation>
    </message>
    <message>
        <source>C&amp;ritical mark:</source>
        <translation>K&amp;ritische Marke:</translation>
    </message>
    <message>
        <source>Critical mark</source>
        <translation>Kritische Marke</translation>
    </message>
    <message>
        <source>You are warned once more when the balance falls under this many credits</source>
        <translation>Warnt noch einmal, wenn das Guthaben unter diese Zahl von Credits fällt</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>Bei der Anmel&amp;dung starten</translation>
    </message>
    <message>
        <source>All of this, and more, can be changed in the settings at any time.</source>
        <translation>All das und mehr lässt sich jederzeit in den Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Kie Credits could not be started. Start it without --demo to use your own key.</source>
        <translation>Kie Credits konnte nicht gestartet werden. Starten Sie es ohne --demo, um Ihren eigenen Schlüssel zu verwenden.</translation>
    </message>
    <message>
        <source>Start at login could not be changed: %1.</source>
        <comment>reason</comment>
        <translation>Der Start bei der Anmeldung konnte nicht geändert werden: %1.</translation>
    </message>
</context>
<context>
    <name>app::Demo</name>
    <message>
        <source>The demo cannot start: no temporary folder or no free port on this computer.</source>
        <translation>Die Demo kann nicht starten: Auf diesem Computer gibt es keinen temporären Ordner oder keinen freien Port.</translation>
    </message>
</context>
<context>
    <name>app::Options</name>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Show every state with a pretend service; nothing is kept.</source>
        <translation>Alle Zustände mit einem nachgeahmten Dienst zeigen; nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Open the overview.</source>
        <translation>Die Übersicht öffnen.</translation>
    </message>
    <message>
        <source>Open the settings.</source>
        <translation>Die Einstellungen öffnen.</translation>
    </message>
    <message>
        <source>Ask for the balance now.</source>
        <translation>Das Guthaben jetzt abfragen.</translation>
    </message>
    <message>
        <source>End the running program.</source>
        <translation>Das laufende Programm beenden.</translation>
    </message>
    <message>
        <source>Shows the remaining credits of a Kie account in the system tray.</source>
        <translation>Zeigt die verbleibenden Credits eines Kie-Kontos im Systemabschnitt der Kontrollleiste.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>The program is running already but does not answer. End it, then try again.</source>
        <translation>Das Programm läuft bereits, antwortet aber nicht. Bitte beenden und erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>cli::AccountChoice</name>
    <message>
        <source>No account “%1” is set up.</source>
        <translation>Es ist kein Konto „%1“ eingerichtet.</translation>
    </message>
    <message>
        <source>No account “%1” with a key is set up.</source>
        <translation>Es ist kein Konto „%1“ mit einem Schlüssel eingerichtet.</translation>
    </message>
    <message>
        <source>No key is set. Set one in the settings of Kie Credits or in KIE_API_KEY.</source>
        <translation>Es ist kein Schlüssel festgelegt. Er gehört in die Einstellungen von Kie Credits oder in KIE_API_KEY.</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>Polls the balance of each account that has a key, once, and prints it.</source>
        <translation>Fragt das Guthaben jedes Kontos mit Schlüssel einmal ab und gibt es aus.</translation>
    </message>
    <message>
        <source>The balance was read, and is not under --min-credits.</source>
        <translation>Das Guthaben wurde abgefragt und liegt nicht unter --min-credits.</translation>
    </message>
    <message>
        <source>The balance is under --min-credits, or nothing is left.</source>
        <translation>Das Guthaben liegt unter --min-credits oder ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Wrong usage, no key is set, or the output cannot be written.</source>
        <translation>Falscher Aufruf, kein Schlüssel festgelegt, oder die Ausgabe ist nicht möglich.</translation>
    </message>
    <message>
        <source>The key is refused, or its spending cap is reached.</source>
        <translation>Der Schlüssel wird abgelehnt, oder sein Ausgabenlimit ist erreicht.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The service answered with an error.</source>
        <translation>Der Dienst hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>Exit with 1 if fewer than N credits are left.</source>
        <translation>Mit 1 beenden, wenn weniger als N Credits übrig sind.</translation>
    </message>
</context>
<context>
    <name>cli::CommandParser</name>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Only the account with this name or id. Can be repeated.</source>
        <translation>Nur das Konto mit diesem Namen oder dieser ID. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Short for --format json.</source>
        <translation>Kurz für --format json.</translation>
    </message>
    <message>
        <source>Output format: %1. Default: %2.</source>
        <translation>Ausgabeformat: %1. Standard: %2.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>Account name is missing.</source>
        <translation>Der Kontoname fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of credits. Use a number such as 250 or 99.5.</source>
        <translation>„%1“ ist keine Anzahl von Credits. Richtig ist etwa 250 oder 99.5.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit-Codes:</translation>
    </message>
    <message>
        <source>Unknown option “%1”.</source>
        <translation>Unbekannte Option „%1“.</translation>
    </message>
    <message>
        <source>Unknown format “%1”. Use one of: %2.</source>
        <translation>Unbekanntes Format „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>--json and --format %1 contradict each other.</source>
        <translation>--json und --format %1 widersprechen sich.</translation>
    </message>
    <message>
        <source>Try %1.</source>
        <translation>Hilfe: %1</translation>
    </message>
</context>
<context>
    <name>cli::Commands</name>
    <message>
        <source>Unknown option “%1”.</source>
        <translation>Unbekannte Option „%1“.</translation>
    </message>
    <message>
        <source>Poll the balance and print it.</source>
        <translation>Das Guthaben abfragen und ausgeben.</translation>
    </message>
    <message>
        <source>Print what is known, for status bars.</source>
        <translation>Den bekannten Stand für Statusleisten ausgeben.</translation>
    </message>
    <message>
        <source>Print what was recorded and spent.</source>
        <translation>Verlauf und Verbrauch ausgeben.</translation>
    </message>
    <message>
        <source>Poll, keep the history and raise alerts, without a screen.</source>
        <translation>Ohne Bildschirm abfragen, Verlauf führen und warnen.</translation>
    </message>
    <message>
        <source>Print metrics for Prometheus once.</source>
        <translation>Metriken für Prometheus einmal ausgeben.</translation>
    </message>
    <message>
        <source>Serve a pretend Kie service on this computer.</source>
        <translation>Auf diesem Computer einen nachgestellten Kie-Dienst anbieten.</translation>
    </message>
    <message>
        <source>Print the help of a command.</source>
        <translation>Die Hilfe zu einem Befehl ausgeben.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Shows the remaining credits of a Kie account.</source>
        <translation>Zeigt die verbleibenden Credits eines Kie-Kontos.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Run %1 for the options of a command.</source>
        <translation>%1 zeigt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>Unknown command “%1”.</source>
        <translation>Unbekannter Befehl „%1“.</translation>
    </message>
</context>
<context>
    <name>cli::HelpCommand</name>
    <message>
        <source>Prints the help of a command, or the list of all commands.</source>
        <translation>Gibt die Hilfe zu einem Befehl aus oder die Liste aller Befehle.</translation>
    </message>
    <message>
        <source>The help was printed.</source>
        <translation>Die Hilfe wurde ausgegeben.</translation>
    </message>
    <message>
        <source>There is no such command, or the output cannot be written.</source>
        <translation>Diesen Befehl gibt es nicht, oder die Ausgabe ist nicht möglich.</translation>
    </message>
    <message>
        <source>The command to explain.</source>
        <translation>Der Befehl, um den es geht.</translation>
    </message>
</context>
<context>
    <name>cli::HistoryCommand</name>
    <message>
        <source>Prints the recorded changes of the balance, or what was spent on each day.</source>
        <translation>Gibt die aufgezeichneten Änderungen des Guthabens aus oder den Verbrauch jedes Tages.</translation>
    </message>
    <message>
        <source>The history was printed; it may be empty.</source>
        <translation>Der Verlauf wurde ausgegeben; er kann leer sein.</translation>
    </message>
    <message>
        <source>Wrong usage, the history cannot be read, or the output cannot be written.</source>
        <translation>Falscher Aufruf, der Verlauf ist nicht lesbar, oder die Ausgabe ist nicht möglich.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>In diesem Zeitraum wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Start of the output, such as 12h, 7d, 4w, 1y, 2026-11-01 or all. Default: 7d.</source>
        <translation>Beginn der Ausgabe, etwa 12h, 7d, 4w, 1y, 2026-11-01 oder all. Standard: 7d.</translation>
    </message>
    <message>
        <source>Print what was spent on each day, not each change.</source>
        <translation>Den Verbrauch jedes Tages ausgeben, nicht jede Änderung.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Use one such as 12h, 7d, 4w, 1y, 2026-11-01 or all.</source>
        <translation>„%1“ ist keine Zeitangabe. Richtig ist etwa 12h, 7d, 4w, 1y, 2026-11-01 oder all.</translation>
    </message>
</context>
<context>
    <name>cli::MetricsCommand</name>
    <message>
        <source>Prints the metrics of all accounts once, for the textfile collector of
Prometheus&apos; node_exporter. Counters begin anew with each month.</source>
        <translation>Gibt die Metriken aller Konten einmal aus, für den Textfile-Collector des
node_exporter von Prometheus. Zähler beginnen jeden Monat neu.</translation>
    </message>
    <message>
        <source>The metrics were printed; a problem is in them.</source>
        <translation>Die Metriken wurden ausgegeben; ein Problem steht darin.</translation>
    </message>
    <message>
        <source>Wrong usage, no key is set, or the output cannot be written.</source>
        <translation>Falscher Aufruf, kein Schlüssel festgelegt, oder die Ausgabe ist nicht möglich.</translation>
    </message>
</context>
<context>
    <name>cli::Report</name>
    <message>
        <source>The balance is less than %1.</source>
        <translation>Das Guthaben liegt unter %1.</translation>
    </message>
</context>
<context>
    <name>cli::SharedReadings</name>
    <message>
        <source>%1 cannot be written; every bar polls for itself.</source>
        <translation>%1 kann nicht geschrieben werden; jede Leiste fragt selbst ab.</translation>
    </message>
    <message>
        <source>Others can change %1, so it is not used; every bar polls for itself.</source>
        <translation>Andere können %1 ändern, deshalb wird die Datei nicht benutzt; jede Leiste fragt selbst ab.</translation>
    </message>
</context>
<context>
    <name>cli::StandInCommand</name>
    <message>
        <source>Serves a pretend Kie service on this computer until it is ended.
Prints its address. It accepts every key.</source>
        <translation>Bietet auf diesem Computer einen nachgestellten Kie-Dienst an, bis er beendet wird.
Gibt dessen Adresse aus. Er nimmt jeden Schlüssel an.</translation>
    </message>
    <message>
        <source>Wrong usage, or the output cannot be written.</source>
        <translation>Falscher Aufruf, oder die Ausgabe ist nicht möglich.</translation>
    </message>
    <message>
        <source>The port is not free.</source>
        <translation>Der Port ist nicht frei.</translation>
    </message>
    <message>
        <source>Port %1 is not free.</source>
        <translation>Port %1 ist nicht frei.</translation>
    </message>
    <message>
        <source>Listen on port N; on a free one if not given.</source>
        <translation>An Port N lauschen; sonst an einem freien.</translation>
    </message>
    <message>
        <source>Answer with a balance of N credits.</source>
        <translation>Mit einem Guthaben von N Credits antworten.</translation>
    </message>
    <message>
        <source>“%1” is not a port number.</source>
        <translation>„%1“ ist keine Portnummer.</translation>
    </message>
</context>
<context>
    <name>cli::StatusCommand</name>
    <message>
        <source>Prints what is known of each account that has a key, for status bars.
Polls the balance only if no running program has polled it lately.</source>
        <translation>Gibt den bekannten Stand jedes Kontos mit Schlüssel aus, für Statusleisten.
Fragt nur ab, wenn kein laufendes Programm das kürzlich getan hat.</translation>
    </message>
    <message>
        <source>The balance is known, or a bar&apos;s format was printed.</source>
        <translation>Das Guthaben ist bekannt, oder ein Leistenformat wurde ausgegeben.</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>Nichts ist übrig.</translation>
    </message>
    <message>
        <source>Wrong usage, no key is set, or the output cannot be written.</source>
        <translation>Falscher Aufruf, kein Schlüssel festgelegt, oder die Ausgabe ist nicht möglich.</translation>
    </message>
    <message>
        <source>The key is refused, or its spending cap is reached.</source>
        <translation>Der Schlüssel wird abgelehnt, oder sein Ausgabenlimit ist erreicht.</translation>
    </message>
    <message>
        <source>The service cannot be reached, or has not answered yet.</source>
        <translation>Der Dienst ist nicht erreichbar oder hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The service answered with an error.</source>
        <translation>Der Dienst hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>Print TEXT for each account, with these fields filled in: {credits} {compact} {dollars} {standing} {trouble} {left} {account} {updated}.</source>
        <translation>TEXT für jedes Konto ausgeben, mit diesen Feldern: {credits} {compact} {dollars} {standing} {trouble} {left} {account} {updated}.</translation>
    </message>
    <message>
        <source>Print the state in place of amounts, for a screen others see.</source>
        <translation>Statt Beträgen den Zustand ausgeben, für Bildschirme, die andere sehen.</translation>
    </message>
    <message>
        <source>Print a line for each change, until nobody reads them.</source>
        <translation>Bei jeder Änderung eine Zeile ausgeben, bis niemand mehr liest.</translation>
    </message>
    <message>
        <source>--template and --format contradict each other.</source>
        <translation>--template und --format widersprechen sich.</translation>
    </message>
</context>
<context>
    <name>cli::Suggestion</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
</context>
<context>
    <name>cli::WatchCommand</name>
    <message>
        <source>Does what the tray program does, without a screen, until it is ended: polls the
balance, keeps the history and raises alerts. Prints what changes. While another
process of this session polls, it prints what that one finds.</source>
        <translation>Tut ohne Bildschirm, was das Tray-Programm tut, bis es beendet wird: fragt das
Guthaben ab, führt den Verlauf und warnt. Gibt aus, was sich ändert. Solange ein
anderer Prozess dieser Sitzung abfragt, gibt es dessen Ergebnisse aus.</translation>
    </message>
    <message>
        <source>Ended by a signal.</source>
        <translation>Durch ein Signal beendet.</translation>
    </message>
    <message>
        <source>Wrong usage, no key is set, or another process polls already.</source>
        <translation>Falscher Aufruf, kein Schlüssel festgelegt, oder ein anderer Prozess fragt schon ab.</translation>
    </message>
    <message>
        <source>The metrics cannot be served at that address.</source>
        <translation>Die Metriken können unter dieser Adresse nicht angeboten werden.</translation>
    </message>
    <message>
        <source>Everyone who can reach %1 can read the balances.</source>
        <translation>Wer %1 erreicht, kann die Guthaben lesen.</translation>
    </message>
    <message>
        <source>Serve metrics to Prometheus at ADDRESS:PORT. Address: 127.0.0.1 if not given; port: 9469.</source>
        <translation>Metriken für Prometheus unter ADDRESS:PORT anbieten. Ohne Angabe: 127.0.0.1, Port 9469.</translation>
    </message>
    <message>
        <source>Print alerts and errors only.</source>
        <translation>Nur Warnungen und Fehler ausgeben.</translation>
    </message>
</context>
<context>
    <name>cli::Watching</name>
    <message>
        <source>Another process polls the balance already.</source>
        <translation>Ein anderer Prozess fragt das Guthaben bereits ab.</translation>
    </message>
</context>
<context>
    <name>desktop::FdoNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>desktop::PortalAutostart</name>
    <message>
        <source>Kie Credits shows your balance from login on.</source>
        <translation>Kie Credits zeigt Ihr Guthaben ab der Anmeldung.</translation>
    </message>
    <message>
        <source>The desktop does not let the program start at login.</source>
        <translation>Der Desktop lässt das Programm nicht bei der Anmeldung starten.</translation>
    </message>
    <message>
        <source>The desktop goes on starting the program at login.</source>
        <translation>Der Desktop startet das Programm weiterhin bei der Anmeldung.</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>es gibt keinen Sitzungsbus</translation>
    </message>
    <message>
        <source>Start at login could not be changed: %1.</source>
        <comment>reason</comment>
        <translation>Der Start bei der Anmeldung konnte nicht geändert werden: %1.</translation>
    </message>
</context>
<context>
    <name>engine::Announcer</name>
    <message>
        <source>Top up</source>
        <translation>Aufladen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Manage keys</source>
        <translation>Schlüssel verwalten</translation>
    </message>
    <message>
        <source>Kie Credits</source>
        <translation>Kie Credits</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
</context>
<context>
    <name>feeds::BarWording</name>
    <message>
        <source>unknown</source>
        <comment>a balance</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>enough credits</source>
        <translation>genug Credits</translation>
    </message>
    <message>
        <source>running low</source>
        <translation>wird knapp</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>fast aufgebraucht</translation>
    </message>
    <message>
        <source>no credits left</source>
        <translation>keine Credits mehr</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>credits (dollars)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>date and time</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>lasts about %1</source>
        <comment>a duration</comment>
        <translation>reicht etwa %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>balance. problem</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, its balance</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>feeds::ListenWording</name>
    <message>
        <source>“%1” is not an address to listen on. Write it like %2, %3 or %4.</source>
        <translation>„%1“ ist keine Adresse zum Lauschen. Richtig ist etwa %2, %3 oder %4.</translation>
    </message>
</context>
<context>
    <name>feeds::ServerWording</name>
    <message>
        <source>%1 is in use by another program. Choose another port.</source>
        <translation>%1 wird von einem anderen Programm benutzt. Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 ist keine Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>Not allowed to listen on port %1. Choose one over 1023.</source>
        <translation>An Port %1 zu lauschen ist nicht erlaubt. Wählen Sie einen über 1023.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <comment>address, the system&apos;s reason</comment>
        <translation>An %1 kann nicht gelauscht werden: %2.</translation>
    </message>
</context>
<context>
    <name>feeds::TemplateWording</name>
    <message>
        <source>Unknown field {%1} in the template; use %2.</source>
        <translation>Unbekanntes Feld {%1} in der Vorlage; möglich sind %2.</translation>
    </message>
    <message>
        <source>The brace at position %1 of the template has no partner. Write {{ or }} for a brace.</source>
        <translation>Die Klammer an Stelle %1 der Vorlage hat kein Gegenstück. Für eine Klammer steht {{ oder }}.</translation>
    </message>
</context>
<context>
    <name>gui::AboutBox</name>
    <message>
        <source>About Kie Credits</source>
        <translation>Über Kie Credits</translation>
    </message>
    <message>
        <source>Kie Credits %1</source>
        <comment>version</comment>
        <translation>Kie Credits %1</translation>
    </message>
    <message>
        <source>Free software under the %1, version 3 or later. It comes with no warranty.</source>
        <translation>Freie Software unter der %1, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU General Public License</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Aufladen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows how many Kie credits are left, and speaks up before they run out.</source>
        <translation>Zeigt, wie viele Kie-Credits noch übrig sind, und meldet sich, bevor sie aufgebraucht sind.</translation>
    </message>
    <message>
        <source>At kie.ai: %1</source>
        <comment>links</comment>
        <translation>Auf kie.ai: %1</translation>
    </message>
    <message>
        <source>No telemetry: it asks the service for your balance, and sends events only to whom you choose.</source>
        <translation>Keine Telemetrie: Das Programm fragt den Dienst nach Ihrem Guthaben und sendet Ereignisse nur dorthin, wohin Sie es wollen.</translation>
    </message>
</context>
<context>
    <name>gui::AccountPage</name>
    <message>
        <source>The address comes from the environment variable KIE_API_BASE_URL. To change it, change it there and start this program again.</source>
        <translation>Die Adresse kommt aus der Umgebungsvariable KIE_API_BASE_URL. Ändern Sie sie dort und starten Sie dieses Programm neu.</translation>
    </message>
</context>
<context>
    <name>gui::AccountQuestion</name>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>For another account, spending and forecast begin anew. You can change the answer in the overview.</source>
        <translation>Bei einem anderen Konto beginnen Verbrauch und Prognose von vorn. Die Antwort lässt sich in der Übersicht ändern.</translation>
    </message>
    <message>
        <source>Same &amp;account</source>
        <translation>Dasselbe &amp;Konto</translation>
    </message>
    <message>
        <source>An&amp;other account</source>
        <translation>Ein &amp;anderes Konto</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
</context>
<context>
    <name>gui::AccountsModel</name>
    <message>
        <source>needs a correction</source>
        <translation>muss berichtigt werden</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>account and its state</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>gui::AddressBox</name>
    <message>
        <source>Kie Credits</source>
        <translation>Kie Credits</translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation>Es konnte kein Webbrowser geöffnet werden.</translation>
    </message>
    <message>
        <source>Open this page in a browser yourself:
%1</source>
        <comment>an address</comment>
        <translation>Öffnen Sie diese Seite selbst in einem Browser:
%1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>gui::EventFields</name>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Stop t&amp;est</source>
        <translation>Te&amp;st abbrechen</translation>
    </message>
    <message>
        <source>Send t&amp;est</source>
        <translation>Te&amp;st senden</translation>
    </message>
    <message>
        <source>The test event was sent.</source>
        <translation>Das Testereignis wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>gui::ExportPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Ends the export without saving anything</source>
        <translation>Beendet den Export, ohne etwas zu speichern</translation>
    </message>
    <message>
        <source>Hides what became of the export</source>
        <translation>Blendet das Ergebnis des Exports aus</translation>
    </message>
    <message>
        <source>Export spending per day</source>
        <translation>Verbrauch pro Tag exportieren</translation>
    </message>
    <message>
        <source>Export changes of the balance</source>
        <translation>Änderungen des Guthabens exportieren</translation>
    </message>
    <message>
        <source>Table (%1)</source>
        <comment>a kind of file; %1 is *.csv</comment>
        <translation>Tabelle (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <comment>a kind of file; %1 is *.json</comment>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
</context>
<context>
    <name>gui::HistoryQuestions</name>
    <message>
        <source>Same &amp;account</source>
        <translation>Dasselbe &amp;Konto</translation>
    </message>
    <message>
        <source>Count both keys as one account: its history goes on</source>
        <translation>Beide Schlüssel als ein Konto zählen: sein Verlauf geht weiter</translation>
    </message>
    <message>
        <source>An&amp;other account</source>
        <translation>Ein &amp;anderes Konto</translation>
    </message>
    <message>
        <source>Count the new key as another account: its history begins anew</source>
        <translation>Den neuen Schlüssel als anderes Konto zählen: sein Verlauf beginnt von vorn</translation>
    </message>
    <message>
        <source>Re&amp;fund</source>
        <translation>&amp;Erstattung</translation>
    </message>
    <message>
        <source>Count the credits as given back for failed jobs</source>
        <translation>Die Credits als Erstattung für fehlgeschlagene Aufträge zählen</translation>
    </message>
    <message>
        <source>&amp;Top-up</source>
        <comment>a noun</comment>
        <translation>&amp;Aufladung</translation>
    </message>
    <message>
        <source>Count the credits as bought</source>
        <translation>Die Credits als gekauft zählen</translation>
    </message>
</context>
<context>
    <name>gui::IconSubjectBox</name>
    <message>
        <source>The account that needs attention most</source>
        <translation>Das dringendste Konto</translation>
    </message>
    <message>
        <source>All accounts together</source>
        <translation>Alle Konten zusammen</translation>
    </message>
</context>
<context>
    <name>gui::KeyField</name>
    <message>
        <source>Set outside this program</source>
        <translation>Außerhalb dieses Programms festgelegt</translation>
    </message>
    <message>
        <source>The key comes from the environment variable KIE_API_KEY. To change it, change it there and start this program again.</source>
        <translation>Der Schlüssel kommt aus der Umgebungsvariable KIE_API_KEY. Um ihn zu ändern, muss er dort geändert und dieses Programm neu gestartet werden.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>&amp;Test key</source>
        <translation>Schlüssel &amp;testen</translation>
    </message>
    <message>
        <source>The key works: %1.</source>
        <comment>balance</comment>
        <translation>Der Schlüssel funktioniert: %1.</translation>
    </message>
    <message>
        <source>Not needed in the demo</source>
        <translation>In der Demo nicht nötig</translation>
    </message>
    <message>
        <source>The demo shows a pretend service with invented amounts.</source>
        <translation>Die Demo zeigt einen nachgestellten Dienst mit erfundenen Beträgen.</translation>
    </message>
    <message>
        <source>The environment variable KIE_API_KEY or KIE_API_BASE_URL cannot be used. Correct it there, and start this program again.</source>
        <translation>Die Umgebungsvariable KIE_API_KEY oder KIE_API_BASE_URL ist nicht brauchbar. Berichtigen Sie sie dort und starten Sie dieses Programm neu.</translation>
    </message>
</context>
<context>
    <name>gui::NoticeLabel</name>
    <message>
        <source>⚠ %1</source>
        <comment>a sign of warning before a sentence</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a sign of success before a sentence</comment>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>gui::OverviewWindow</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>No history yet. The chart begins with the first balance that is read.</source>
        <translation>Noch kein Verlauf. Das Diagramm beginnt mit dem ersten Guthaben, das gelesen wird.</translation>
    </message>
    <message>
        <source>&amp;Changes of the balance…</source>
        <translation>&amp;Änderungen des Guthabens …</translation>
    </message>
    <message>
        <source>&amp;Spending per day…</source>
        <translation>&amp;Verbrauch pro Tag …</translation>
    </message>
    <message>
        <source>All accounts together are known from the time on at which each of them has been read.</source>
        <translation>Alle Konten zusammen sind ab dem Zeitpunkt bekannt, an dem jedes von ihnen abgefragt worden ist.</translation>
    </message>
</context>
<context>
    <name>gui::RemovalQuestion</name>
    <message>
        <source>Its key is deleted from this computer; to add the account again, you need it once more.</source>
        <translation>Sein Schlüssel wird von diesem Computer gelöscht; um das Konto wieder hinzuzufügen, brauchen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Its own marks are lost.</source>
        <translation>Seine eigenen Marken gehen verloren.</translation>
    </message>
    <message>
        <source>This happens when you apply the settings.</source>
        <translation>Das geschieht, wenn Sie die Einstellungen anwenden.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Das Konto „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Also delete its &amp;history</source>
        <translation>Auch seinen &amp;Verlauf löschen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Choose from %1 seconds to %2 seconds, which is a day.</source>
        <translation>Möglich sind %1 Sekunden bis %2 Sekunden (ein Tag).</translation>
    </message>
    <message>
        <source>Two entries of one Kie account count the same credits twice.</source>
        <translation>Zwei Einträge für ein Kie-Konto zählen dieselben Credits doppelt.</translation>
    </message>
    <message>
        <source>Accou&amp;nts</source>
        <translation>Ko&amp;nten</translation>
    </message>
    <message>
        <source>Accou&amp;nt</source>
        <translation>Ko&amp;nto</translation>
    </message>
</context>
<context>
    <name>gui::TrayMenu</name>
    <message>
        <source>&amp;Refresh now</source>
        <translation>Jetzt aktualisie&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Top up</source>
        <translation>&amp;Aufladen</translation>
    </message>
    <message>
        <source>&amp;Copy balance</source>
        <translation>Guthaben &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Über&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Über Kie &amp;Credits</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;End snoozing</source>
        <translation>Pause been&amp;den</translation>
    </message>
    <message>
        <source>S&amp;nooze alerts</source>
        <translation>Meldungen &amp;pausieren</translation>
    </message>
    <message>
        <source>For one &amp;hour</source>
        <translation>Eine &amp;Stunde lang</translation>
    </message>
    <message>
        <source>Until to&amp;morrow morning</source>
        <translation>Bis &amp;morgen früh</translation>
    </message>
    <message>
        <source>Until I &amp;top up</source>
        <translation>Bis ich &amp;auflade</translation>
    </message>
    <message>
        <source>Use my own &amp;key…</source>
        <translation>Eigenen &amp;Schlüssel verwenden …</translation>
    </message>
    <message>
        <source>&amp;More accounts</source>
        <translation>&amp;Weitere Konten</translation>
    </message>
</context>
<context>
    <name>presentation::AccountViewWording</name>
    <message>
        <source>Waiting for the first answer</source>
        <translation>Warten auf die erste Antwort</translation>
    </message>
    <message>
        <source>No usable key</source>
        <translation>Kein brauchbarer Schlüssel</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Correct the environment variable KIE_API_KEY or KIE_API_BASE_URL, then start this program again.</source>
        <translation>Berichtigen Sie die Umgebungsvariable KIE_API_KEY oder KIE_API_BASE_URL und starten Sie dieses Programm neu.</translation>
    </message>
    <message>
        <source>Add your Kie key in the settings.</source>
        <translation>Bitte den Kie-Schlüssel in den Einstellungen eintragen.</translation>
    </message>
    <message>
        <source>Out of date – the clock has been set back since</source>
        <translation>Veraltet – die Uhr wurde seitdem zurückgestellt</translation>
    </message>
    <message>
        <source>%1 – out of date, the clock has been set back since</source>
        <translation>%1 – veraltet, die Uhr wurde seitdem zurückgestellt</translation>
    </message>
    <message>
        <source>Out of date – as of %1</source>
        <comment>time</comment>
        <translation>Veraltet – Stand: %1</translation>
    </message>
    <message>
        <source>Updated at %1</source>
        <comment>time</comment>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message>
        <source>%1 – out of date, as of %2</source>
        <comment>trouble, time</comment>
        <translation>%1 – veraltet, Stand: %2</translation>
    </message>
    <message>
        <source>%1 – as of %2</source>
        <comment>trouble, time</comment>
        <translation>%1 – Stand: %2</translation>
    </message>
    <message>
        <source>Up to date – checked every %1</source>
        <comment>a time</comment>
        <translation>Aktuell – Abfrage alle %1</translation>
    </message>
    <message>
        <source>Spent today: %1</source>
        <comment>credits</comment>
        <translation>Heute verbraucht: %1</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>running low</source>
        <translation>wird knapp</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>fast aufgebraucht</translation>
    </message>
    <message>
        <source>no credits left</source>
        <translation>keine Credits mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, balance</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>account, balance, what is not well</comment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>there is no key yet</source>
        <translation>es gibt noch keinen Schlüssel</translation>
    </message>
    <message>
        <source>the first balance is on its way</source>
        <translation>das erste Guthaben ist unterwegs</translation>
    </message>
    <message>
        <source>there are enough credits</source>
        <translation>es sind genug Credits da</translation>
    </message>
    <message>
        <source>the credits are running low</source>
        <translation>die Credits werden knapp</translation>
    </message>
    <message>
        <source>the credits are almost used up</source>
        <translation>die Credits sind fast aufgebraucht</translation>
    </message>
    <message>
        <source>there are no credits left</source>
        <translation>es sind keine Credits mehr da</translation>
    </message>
    <message>
        <source>the key has reached its cap</source>
        <translation>der Schlüssel hat sein Limit erreicht</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>der Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>the service cannot be reached</source>
        <translation>der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the service has a problem</source>
        <translation>der Dienst hat ein Problem</translation>
    </message>
</context>
<context>
    <name>presentation::AccountWording</name>
    <message>
        <source>Account %1</source>
        <comment>number</comment>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>“%1” has the same key and address. Both ask for the same balance, so it is asked twice.</source>
        <translation>„%1“ hat denselben Schlüssel und dieselbe Adresse. Beide fragen dasselbe Guthaben ab, also wird es doppelt abgefragt.</translation>
    </message>
    <message>
        <source>This account has shown the same amounts as “%1” for a day. Are both keys of one Kie account? Then sums count its credits twice: remove one of the two.</source>
        <translation>Dieses Konto zeigt seit einem Tag dieselben Beträge wie „%1“. Gehören beide Schlüssel zu einem einzigen Kie-Konto? Dann zählen Summen dessen Credits doppelt: Entfernen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>key from the environment</source>
        <translation>Schlüssel aus der Umgebungsvariable</translation>
    </message>
    <message>
        <source>key from the environment cannot be used</source>
        <translation>Schlüssel aus der Umgebungsvariable nicht brauchbar</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>noch kein Schlüssel</translation>
    </message>
</context>
<context>
    <name>presentation::AlertWording</name>
    <message>
        <source>Credits are low</source>
        <translation>Die Credits werden knapp</translation>
    </message>
    <message>
        <source>Credits are almost used up</source>
        <translation>Die Credits sind fast aufgebraucht</translation>
    </message>
    <message>
        <source>No credits left</source>
        <translation>Keine Credits mehr</translation>
    </message>
    <message>
        <source>Credits run out soon</source>
        <translation>Die Credits reichen nicht mehr lange</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>Der Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>The key has reached its cap</source>
        <translation>Der Schlüssel hat sein Limit erreicht</translation>
    </message>
    <message>
        <source>Credits were topped up</source>
        <translation>Das Guthaben wurde aufgeladen</translation>
    </message>
    <message>
        <source>Top up before they run out.</source>
        <translation>Bitte aufladen, bevor sie aufgebraucht sind.</translation>
    </message>
    <message>
        <source>%1 left. Top up before they run out.</source>
        <translation>Noch %1. Bitte aufladen, bevor sie aufgebraucht sind.</translation>
    </message>
    <message>
        <source>Top up to go on.</source>
        <translation>Zum Weiterarbeiten bitte aufladen.</translation>
    </message>
    <message>
        <source>Last seen: %1. Top up to go on.</source>
        <translation>Letzter Stand: %1. Zum Weiterarbeiten bitte aufladen.</translation>
    </message>
    <message>
        <source>The balance has gone up.</source>
        <translation>Das Guthaben ist gestiegen.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Jetzt %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 left. %2.</source>
        <comment>credits; how long they last</comment>
        <translation>Noch %1. %2.</translation>
    </message>
    <message>
        <source>Last seen: %1 at %2. %3</source>
        <comment>credits, time, advice</comment>
        <translation>Letzter Stand: %1 um %2. %3</translation>
    </message>
    <message>
        <source>Still %1</source>
        <comment>credits</comment>
        <translation>Noch immer %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <comment>credits</comment>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <comment>time</comment>
        <translation>Abgefragt um %1.</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <comment>an amount of credits</comment>
        <translation>%1 sind eingegangen</translation>
    </message>
    <message>
        <source>The warning is over</source>
        <translation>Die Warnung ist vorbei</translation>
    </message>
</context>
<context>
    <name>presentation::EventWording</name>
    <message>
        <source>The event command failed with exit code %1.</source>
        <translation>Der Ereignisbefehl ist mit Exit-Code %1 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The event command failed with exit code %1: %2</source>
        <comment>number; the command&apos;s own words</comment>
        <translation>Der Ereignisbefehl ist mit Exit-Code %1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>The event command was not found: %1. Check its spelling, or enter its full path.</source>
        <translation>Der Ereignisbefehl wurde nicht gefunden: %1. Prüfen Sie die Schreibweise, oder geben Sie den ganzen Pfad ein.</translation>
    </message>
    <message>
        <source>The event command cannot be run: %1. Check that the file is an executable program.</source>
        <translation>Der Ereignisbefehl lässt sich nicht ausführen: %1. Prüfen Sie, ob die Datei ein ausführbares Programm ist.</translation>
    </message>
    <message>
        <source>The event command crashed: %1.</source>
        <translation>Der Ereignisbefehl ist abgestürzt: %1.</translation>
    </message>
    <message>
        <source>The event command was stopped because it took longer than 30 seconds: %1.</source>
        <translation>Der Ereignisbefehl wurde beendet, weil er länger als 30 Sekunden brauchte: %1.</translation>
    </message>
    <message>
        <source>The webhook at %1 could not be called: %2.</source>
        <comment>host; what is wrong</comment>
        <translation>Der Webhook bei %1 konnte nicht aufgerufen werden: %2.</translation>
    </message>
    <message>
        <source>The webhook at %1 is not working at present (HTTP %2).</source>
        <translation>Der Webhook bei %1 funktioniert zurzeit nicht (HTTP %2).</translation>
    </message>
    <message>
        <source>The webhook at %1 redirects elsewhere (HTTP %2). Enter the address it leads to.</source>
        <translation>Der Webhook bei %1 leitet weiter (HTTP %2). Tragen Sie die Zieladresse ein.</translation>
    </message>
    <message>
        <source>The webhook at %1 refused the event (HTTP %2). Check the token and the address.</source>
        <translation>Der Webhook bei %1 hat das Ereignis abgelehnt (HTTP %2). Prüfen Sie Token und Adresse.</translation>
    </message>
    <message>
        <source>The webhook at %1 refused the event (HTTP %2). Check the address.</source>
        <translation>Der Webhook bei %1 hat das Ereignis abgelehnt (HTTP %2). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 Retrying automatically.</source>
        <extracomment>A sentence that says what is wrong, then what the program does about it</extracomment>
        <translation>%1 Es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A sentence that says what happened, then one or two with details</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is not a usable address. Write it like %1.</source>
        <translation>Diese Adresse ist nicht zu gebrauchen. Richtig ist etwa %1.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or others could read the events on their way.</source>
        <translation>Die Adresse muss mit https:// beginnen, sonst könnten andere die Ereignisse unterwegs lesen.</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs, and no spaces inside. Copy it again in full.</source>
        <translation>Ein Token besteht nur aus einfachen Buchstaben, Ziffern und Zeichen ohne Leerzeichen. Kopieren Sie es noch einmal vollständig.</translation>
    </message>
    <message>
        <source>This is a test from Kie Credits.</source>
        <translation>Dies ist ein Test von Kie Credits.</translation>
    </message>
</context>
<context>
    <name>presentation::ExportWording</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time, so nothing was saved.</source>
        <translation>In diesem Zeitraum wurde nichts aufgezeichnet; daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was saved.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is not enough space for %1, so nothing was saved. Make room, or choose another folder.</source>
        <translation>Für %1 ist nicht genug Platz; daher wurde nichts gespeichert. Bitte Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing was saved. Check who may write there, or choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden; daher wurde nichts gespeichert. Bitte prüfen, wer dort schreiben darf, oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <comment>%1 says why the history cannot be read</comment>
        <translation>Es wurde nichts gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>presentation::ForecastWording</name>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>%1 night</source>
        <comment>a weekday</comment>
        <translation>%1nacht</translation>
    </message>
    <message>
        <source>%1 morning</source>
        <comment>a weekday</comment>
        <translation>%1morgen</translation>
    </message>
    <message>
        <source>%1 afternoon</source>
        <comment>a weekday</comment>
        <translation>%1nachmittag</translation>
    </message>
    <message>
        <source>%1 evening</source>
        <comment>a weekday</comment>
        <translation>%1abend</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a duration</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>more than a year</source>
        <translation>länger als ein Jahr</translation>
    </message>
    <message>
        <source>until about %1</source>
        <comment>a part of a day, such as Tuesday evening, or a date</comment>
        <translation>etwa bis %1</translation>
    </message>
    <message>
        <source>Lasts %1</source>
        <comment>about 3 hours, or until about Tuesday evening</comment>
        <translation>Reicht %1</translation>
    </message>
    <message>
        <source>Lasts %1 at the pace of the last %2</source>
        <comment>about 3 hours, or until about Tuesday evening</comment>
        <translation>Reicht %1 beim Verbrauch der letzten %2</translation>
    </message>
</context>
<context>
    <name>presentation::HistoryExport</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>Aufgeladen</translation>
    </message>
    <message>
        <source>spent</source>
        <comment>credits that were spent</comment>
        <translation>verbraucht</translation>
    </message>
    <message>
        <source>refunded</source>
        <comment>credits that were refunded</comment>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>topped up</source>
        <comment>credits that were bought</comment>
        <translation>aufgeladen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>came in</source>
        <comment>credits that were bought or refunded</comment>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>Another key or address from here</source>
        <translation>Ab hier ein anderer Schlüssel oder eine andere Adresse</translation>
    </message>
</context>
<context>
    <name>presentation::OverviewWording</name>
    <message>
        <source>%1 (%2)</source>
        <comment>credits (dollars)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is known of this time.</source>
        <translation>Über diesen Zeitraum ist nichts bekannt.</translation>
    </message>
    <message>
        <source>From %1 on %2 to %3 on %4.</source>
        <comment>credits on a date and time to credits on a date and time</comment>
        <translation>Von %1 am %2 auf %3 am %4.</translation>
    </message>
    <message>
        <source>The lowest was %1 on %2.</source>
        <comment>credits on a date and time</comment>
        <translation>Am niedrigsten war das Guthaben mit %1 am %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n top-up(s).</source>
        <translation>
            <numerusform>%n Aufladung.</numerusform>
            <numerusform>%n Aufladungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and time: credits</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: topped up by %2, to %3</source>
        <comment>date and time, credits, credits</comment>
        <translation>%1: um %2 auf %3 aufgeladen</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing is known</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>credits, a time or date</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1: %2 came in, now %3</source>
        <comment>date and time, credits, credits</comment>
        <translation>%1: %2 eingegangen, jetzt %3</translation>
    </message>
    <message>
        <source>New key or address on %1: %2 before, %3 after.</source>
        <comment>date and time, credits, credits</comment>
        <translation>Neuer Schlüssel oder neue Adresse am %1: vorher %2, danach %3.</translation>
    </message>
    <message>
        <source>Same account, or another one?</source>
        <translation>Dasselbe Konto oder ein anderes?</translation>
    </message>
    <message>
        <source>The history goes on.</source>
        <translation>Der Verlauf geht weiter.</translation>
    </message>
    <message>
        <source>The history begins anew.</source>
        <translation>Der Verlauf beginnt von vorn.</translation>
    </message>
    <message>
        <source>%1 came in on %2. Refund or top-up?</source>
        <comment>credits, date and time</comment>
        <translation>%1 sind am %2 eingegangen. Erstattung oder Aufladung?</translation>
    </message>
    <message>
        <source>%1 came in on %2 and count as a refund.</source>
        <comment>credits, date and time</comment>
        <translation>%1 sind am %2 eingegangen und zählen als Erstattung.</translation>
    </message>
    <message>
        <source>%1 came in on %2 and count as a top-up.</source>
        <comment>credits, date and time</comment>
        <translation>%1 sind am %2 eingegangen und zählen als Aufladung.</translation>
    </message>
</context>
<context>
    <name>presentation::ProblemWording</name>
    <message>
        <source>There is nothing to do: it is tried again by itself.</source>
        <translation>Es ist nichts zu tun: Der Versuch wird von selbst wiederholt.</translation>
    </message>
    <message>
        <source>Check the internet connection; it is tried again by itself.</source>
        <translation>Bitte die Internetverbindung prüfen; der Versuch wird von selbst wiederholt.</translation>
    </message>
    <message>
        <source>It gave no reason, only the number %1. %2</source>
        <translation>Er nannte keinen Grund, nur die Nummer %1. %2</translation>
    </message>
    <message>
        <source>It says: “%2” (number %1)</source>
        <translation>Seine Meldung: „%2“ (Nummer %1)</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Seine Meldung: „%1“</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>Der Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>No credits left</source>
        <translation>Keine Credits mehr</translation>
    </message>
    <message>
        <source>The service is not at its address</source>
        <translation>Der Dienst ist nicht unter seiner Adresse</translation>
    </message>
    <message>
        <source>The service did not accept the question</source>
        <translation>Der Dienst hat die Anfrage nicht angenommen</translation>
    </message>
    <message>
        <source>The service was asked too often</source>
        <translation>Der Dienst wurde zu oft gefragt</translation>
    </message>
    <message>
        <source>The key has reached its cap</source>
        <translation>Der Schlüssel hat sein Limit erreicht</translation>
    </message>
    <message>
        <source>The service is under maintenance</source>
        <translation>Der Dienst wird gewartet</translation>
    </message>
    <message>
        <source>The service has trouble of its own</source>
        <translation>Der Dienst hat selbst eine Störung</translation>
    </message>
    <message>
        <source>The service has switched this off</source>
        <translation>Der Dienst hat diese Abfrage abgeschaltet</translation>
    </message>
    <message>
        <source>The service reports an error</source>
        <translation>Der Dienst meldet einen Fehler</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>Die Antwort war nicht zu verstehen</translation>
    </message>
    <message>
        <source>The service sent us elsewhere</source>
        <translation>Der Dienst hat an eine andere Adresse verwiesen</translation>
    </message>
    <message>
        <source>Could not reach the service</source>
        <translation>Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>No secure connection to the service</source>
        <translation>Keine sichere Verbindung zum Dienst</translation>
    </message>
    <message>
        <source>No secure connection: a date is wrong</source>
        <translation>Keine sichere Verbindung: Ein Datum stimmt nicht</translation>
    </message>
    <message>
        <source>The proxy let nothing through</source>
        <translation>Der Proxy hat nichts durchgelassen</translation>
    </message>
    <message>
        <source>Check the key in the settings. If it has an address whitelist at kie.ai, this computer&apos;s internet address must be on it.</source>
        <translation>Bitte den Schlüssel in den Einstellungen prüfen. Hat er auf kie.ai eine Liste erlaubter Adressen, muss die Internetadresse dieses Computers darauf stehen.</translation>
    </message>
    <message>
        <source>Top up to go on.</source>
        <translation>Zum Weiterarbeiten bitte aufladen.</translation>
    </message>
    <message>
        <source>Raise this key&apos;s cap at kie.ai, or wait until it starts anew. The account itself may still hold credits.</source>
        <translation>Das Limit dieses Schlüssels kann auf kie.ai erhöht werden, oder es beginnt von selbst neu. Auf dem Konto selbst können noch Credits sein.</translation>
    </message>
    <message>
        <source>The key was not sent. Check this computer&apos;s date and time; if they are right, wait until the service renews its certificate.</source>
        <translation>Der Schlüssel wurde nicht gesendet. Bitte Datum und Uhrzeit dieses Computers prüfen; stimmen sie, muss erst der Dienst sein Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>Bitte den Proxy in den Netzwerkeinstellungen des Systems prüfen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A sentence that says what is wrong, then one that says what can be done</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Prüfen Sie die Internetverbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the key you entered. If it has an address whitelist at kie.ai, this computer&apos;s internet address must be on it.</source>
        <translation>Prüfen Sie den eingegebenen Schlüssel. Hat er bei kie.ai eine Adressliste, muss die Internetadresse dieses Computers darauf stehen.</translation>
    </message>
    <message>
        <source>Check the key in the environment variable KIE_API_KEY. If it has an address whitelist at kie.ai, this computer&apos;s internet address must be on it.</source>
        <translation>Prüfen Sie den Schlüssel in der Umgebungsvariable KIE_API_KEY. Hat er bei kie.ai eine Adressliste, muss die Internetadresse dieses Computers darauf stehen.</translation>
    </message>
    <message>
        <source>Kie did not accept the key this time</source>
        <translation>Kie hat den Schlüssel diesmal nicht angenommen</translation>
    </message>
    <message>
        <source>A firewall blocked the request</source>
        <translation>Eine Firewall hat die Anfrage blockiert</translation>
    </message>
    <message>
        <source>The key has worked before. Retrying in a few minutes.</source>
        <translation>Der Schlüssel hat bisher funktioniert. Neuer Versuch in einigen Minuten.</translation>
    </message>
    <message>
        <source>This is not about your key. If it continues, try without a VPN or proxy, and check whether this network wants you to sign in first.</source>
        <translation>Das liegt nicht an Ihrem Schlüssel. Wenn es anhält, versuchen Sie es ohne VPN oder Proxy und prüfen Sie, ob dieses Netz zuerst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>the service address in the settings</source>
        <comment>Check …</comment>
        <translation>die Adresse des Dienstes in den Einstellungen</translation>
    </message>
    <message>
        <source>the service address in the environment variable KIE_API_BASE_URL</source>
        <comment>Check …</comment>
        <translation>die Adresse des Dienstes in der Umgebungsvariable KIE_API_BASE_URL</translation>
    </message>
    <message>
        <source>It is tried again by itself. If this stays, check %1, or look for a newer version of this program.</source>
        <comment>the address</comment>
        <translation>Es wird von selbst erneut versucht. Bleibt es dabei, prüfen Sie %1 oder suchen Sie nach einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Check %1, or look for a newer version of this program.</source>
        <comment>the address</comment>
        <translation>Prüfen Sie %1 oder suchen Sie nach einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Check %1.</source>
        <comment>the address</comment>
        <translation>Prüfen Sie %1.</translation>
    </message>
    <message>
        <source>The key was not sent there. Check %1, and whether this network wants you to sign in first.</source>
        <comment>the address</comment>
        <translation>Der Schlüssel wurde nicht dorthin gesendet. Prüfen Sie %1 und ob dieses Netz zuerst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The key was not sent. Check %1, and whether this network wants you to sign in first.</source>
        <comment>the address</comment>
        <translation>Der Schlüssel wurde nicht gesendet. Prüfen Sie %1 und ob dieses Netz zuerst eine Anmeldung verlangt.</translation>
    </message>
</context>
<context>
    <name>presentation::ProgramWording</name>
    <message>
        <source>No balance yet of %1</source>
        <comment>accounts</comment>
        <translation>Noch kein Guthaben von %1</translation>
    </message>
    <message>
        <source>Out of date for %1</source>
        <comment>accounts</comment>
        <translation>Veraltet bei %1</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>account, balance, what is not well</comment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>out of date in part</source>
        <translation>teilweise veraltet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, balance</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alerts are snoozed until you top up</source>
        <translation>Meldungen pausieren, bis Sie aufladen</translation>
    </message>
    <message>
        <source>Alerts for %1 are snoozed until you top up</source>
        <comment>accounts</comment>
        <translation>Meldungen für %1 pausieren, bis Sie aufladen</translation>
    </message>
    <message>
        <source>Alerts are snoozed until %1</source>
        <comment>time</comment>
        <translation>Meldungen pausieren bis %1</translation>
    </message>
    <message>
        <source>Alerts for %1 are snoozed until %2</source>
        <comment>accounts, time</comment>
        <translation>Meldungen für %1 pausieren bis %2</translation>
    </message>
    <message>
        <source>Kie Credits</source>
        <translation>Kie Credits</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo, not a real balance – %1</source>
        <comment>a state</comment>
        <translation>Demo, kein echtes Guthaben – %1</translation>
    </message>
</context>
<context>
    <name>presentation::StorageWording</name>
    <message>
        <source>%1 The file as it was is kept as %2.</source>
        <translation>%1 Die bisherige Datei bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged; what could not be read has its standard value. Check the settings.</source>
        <translation>Die Einstellungsdatei %1 ist beschädigt; was nicht zu lesen war, hat seinen Standardwert. Bitte die Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be opened, so standard values are used. Check who may read the file.</source>
        <translation>Die Einstellungsdatei %1 lässt sich nicht öffnen, deshalb gelten Standardwerte. Bitte prüfen, wer die Datei lesen darf.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to %1; changes hold until the program ends. Check who may write the file, and the space on the disk.</source>
        <translation>Die Einstellungen lassen sich nicht in %1 speichern; Änderungen gelten, bis das Programm endet. Bitte prüfen, wer die Datei schreiben darf und ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>Other users of this computer could open the settings file %1 with the key in it. This is mended; if you share this computer, replace the key at kie.ai.</source>
        <translation>Andere Benutzer dieses Computers konnten die Einstellungsdatei %1 mit dem Schlüssel darin öffnen. Das ist behoben; wird dieser Computer geteilt, sollte der Schlüssel auf kie.ai ersetzt werden.</translation>
    </message>
    <message>
        <source>Other users of this computer can open the settings file %1 with the key in it, and this could not be mended. Make the file yours alone, then replace the key at kie.ai.</source>
        <translation>Andere Benutzer dieses Computers können die Einstellungsdatei %1 mit dem Schlüssel darin öffnen, und das ließ sich nicht beheben. Bitte die Datei nur für sich selbst zugänglich machen und dann den Schlüssel auf kie.ai ersetzen.</translation>
    </message>
    <message>
        <source>The settings file %1 has a value that cannot be used: %2. Check the settings.</source>
        <translation>Die Einstellungsdatei %1 hat einen Wert, der nicht zu gebrauchen ist: %2. Bitte die Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The key in the settings file %1 cannot be used: %2. Enter it again in the settings.</source>
        <translation>Der Schlüssel in der Einstellungsdatei %1 ist nicht zu gebrauchen: %2. Bitte in den Einstellungen neu eingeben.</translation>
    </message>
    <message>
        <source>The file %1, which remembers the warnings already given, is damaged. A warning may come once more.</source>
        <translation>Die Datei %1, in der die schon gegebenen Warnungen stehen, ist beschädigt. Eine Warnung kommt vielleicht noch einmal.</translation>
    </message>
    <message>
        <source>It cannot be noted in %1 which warnings were given, so one may come again after a restart. Check who may write the file, and the space on the disk.</source>
        <translation>In %1 lässt sich nicht festhalten, welche Warnungen gegeben wurden; nach einem Neustart kommt eine vielleicht noch einmal. Bitte prüfen, wer die Datei schreiben darf und ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>The history file %1 is damaged. The history starts anew.</source>
        <translation>Die Verlaufsdatei %1 ist beschädigt. Der Verlauf beginnt von vorn.</translation>
    </message>
    <message>
        <source>The history cannot be saved to %1; it is kept until the program ends and tried again. Check who may write the file, and the space on the disk.</source>
        <translation>Der Verlauf lässt sich nicht in %1 speichern; er wird behalten, bis das Programm endet, und der Versuch wiederholt. Bitte prüfen, wer die Datei schreiben darf und ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>The history file %1 is from a newer version of this program and is left alone. Update this program to go on with it.</source>
        <translation>Die Verlaufsdatei %1 stammt von einer neueren Version dieses Programms und bleibt unberührt. Um sie weiterzuführen, bitte dieses Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The history file %1 was replaced by another one, which is used from now on.</source>
        <translation>Die Verlaufsdatei %1 wurde durch eine andere ersetzt; diese wird ab jetzt verwendet.</translation>
    </message>
    <message>
        <source>The history file %1 was deleted. The history starts anew.</source>
        <translation>Die Verlaufsdatei %1 wurde gelöscht. Der Verlauf beginnt von vorn.</translation>
    </message>
    <message>
        <source>The history cannot be saved: %1 is a folder, pipe or device, not a file. It is kept until the program ends. Move what is there out of the way.</source>
        <translation>Der Verlauf kann nicht gespeichert werden: %1 ist ein Ordner, eine Pipe oder ein Gerät, keine Datei. Er bleibt erhalten, bis das Programm endet. Räumen Sie aus dem Weg, was dort liegt.</translation>
    </message>
    <message>
        <source>The history cannot be saved: %1 is a link to a file that does not exist. It is kept until the program ends. Restore that file, or remove the link.</source>
        <translation>Der Verlauf kann nicht gespeichert werden: %1 verweist auf eine Datei, die es nicht gibt. Er bleibt erhalten, bis das Programm endet. Stellen Sie die Datei wieder her oder entfernen Sie den Verweis.</translation>
    </message>
    <message>
        <source>You are not allowed to open the history file %1. Check the permissions of the file and its folder, then try again.</source>
        <translation>Sie dürfen die Verlaufsdatei %1 nicht öffnen. Prüfen Sie die Rechte der Datei und ihres Ordners und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The history cannot be read: %1 is a folder, pipe or device, not a file. Move what is there out of the way.</source>
        <translation>Der Verlauf kann nicht gelesen werden: %1 ist ein Ordner, eine Pipe oder ein Gerät, keine Datei. Räumen Sie aus dem Weg, was dort liegt.</translation>
    </message>
    <message>
        <source>The history cannot be read: %1 is a link to a file that does not exist. Restore that file, or remove the link.</source>
        <translation>Der Verlauf kann nicht gelesen werden: %1 verweist auf eine Datei, die es nicht gibt. Stellen Sie die Datei wieder her oder entfernen Sie den Verweis.</translation>
    </message>
    <message>
        <source>The history file %1 is empty. Restore a copy if you have one; otherwise a new history begins in it with the next balance.</source>
        <translation>Die Verlaufsdatei %1 ist leer. Stellen Sie eine Kopie wieder her, wenn Sie eine haben; sonst beginnt mit dem nächsten Guthaben ein neuer Verlauf darin.</translation>
    </message>
    <message>
        <source>The history file %1 is damaged, or not a history. Restore a copy if you have one; otherwise a new history begins with the next balance, and the file is kept.</source>
        <translation>Die Verlaufsdatei %1 ist beschädigt oder kein Verlauf. Stellen Sie eine Kopie wieder her, wenn Sie eine haben; sonst beginnt mit dem nächsten Guthaben ein neuer Verlauf, und die Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>The history file %1 is from a newer version of this program. Update this program to read it.</source>
        <translation>Die Verlaufsdatei %1 stammt von einer neueren Version dieses Programms. Aktualisieren Sie dieses Programm, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Another program is using the history file %1. Close that program, then try again.</source>
        <translation>Ein anderes Programm verwendet die Verlaufsdatei %1. Schließen Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The history file %1 cannot be read. Check the disk, then try again.</source>
        <translation>Die Verlaufsdatei %1 kann nicht gelesen werden. Prüfen Sie den Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>presentation::Wording</name>
    <message numerus="yes">
        <source>%1 credits</source>
        <comment>a whole number of credits</comment>
        <translation>
            <numerusform>%1 Credit</numerusform>
            <numerusform>%1 Credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credits</source>
        <comment>a fraction of credits, such as 0.5 or 1.25</comment>
        <translation>
            <numerusform>%1 Credits</numerusform>
            <numerusform>%1 Credits</numerusform>
        </translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a sum of money</comment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>This is not a usable address. Write it like %1.</source>
        <translation>Diese Adresse ist nicht zu gebrauchen. Richtig ist etwa %1.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or others could read the key on its way.</source>
        <translation>Die Adresse muss mit https:// beginnen, sonst könnten andere den Schlüssel unterwegs mitlesen.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs, and no spaces inside. Copy it again in full.</source>
        <translation>Ein Schlüssel besteht nur aus einfachen Buchstaben, Ziffern und Zeichen, ohne Leerzeichen darin. Bitte noch einmal vollständig kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so the balance is here; closing this window ends the program. On GNOME, install the extension “AppIndicator and KStatusNotifierItem Support”.</source>
        <translation>Diese Arbeitsumgebung zeigt keine Symbole im Systemabschnitt, deshalb steht das Guthaben hier; Schließen dieses Fensters beendet das Programm. Unter GNOME hilft die Erweiterung „AppIndicator and KStatusNotifierItem Support“.</translation>
    </message>
    <message>
        <source>The critical mark must not be higher than the low mark.</source>
        <translation>Die kritische Marke darf nicht über der Warnmarke liegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown time zone “%1”: days begin at midnight in %2. Check TZ, or install the system&apos;s time zone data (tzdata).</source>
        <translation>Unbekannte Zeitzone „%1“: Tage beginnen um Mitternacht in %2. Prüfen Sie TZ oder installieren Sie die Zeitzonendaten des Systems (tzdata).</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <comment>a reason in the system&apos;s words</comment>
        <translation>Die Ausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>credits (dollars)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>– credits</source>
        <comment>amount unknown</comment>
        <translation>– Credits</translation>
    </message>
</context>
</TS>
