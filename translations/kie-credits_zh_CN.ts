<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>The fields below are those of the chosen account; the first is shown by default</source>
        <translation>下方字段属于所选账户；默认显示第一个账户</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Add acco&amp;unt</source>
        <translation>添加账户(&amp;U)</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Move account up</source>
        <translation>上移账户</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move account down</source>
        <translation>下移账户</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Na&amp;me:</source>
        <translation>名称(&amp;M)：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How the account is called in the menu and in notifications; it may be empty</source>
        <translation>账户在菜单和通知中的名称；可以留空</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>Service addre&amp;ss:</source>
        <translation>服务地址(&amp;S)：</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>服务地址</translation>
    </message>
    <message>
        <source>Where the balance is asked for</source>
        <translation>查询余额的地址</translation>
    </message>
    <message>
        <source>Own marks for this account</source>
        <translation>此账户使用单独的提醒线</translation>
    </message>
    <message>
        <source>Without marks of its own, the account has those for all accounts, on the page Warnings</source>
        <translation>没有单独的提醒线时，此账户使用“提醒”页面上适用于所有账户的提醒线</translation>
    </message>
    <message>
        <source>Own marks &amp;for this account</source>
        <translation>此账户使用单独的提醒线(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Low mark:</source>
        <translation>预警线(&amp;L)：</translation>
    </message>
    <message>
        <source>Low mark of this account</source>
        <translation>此账户的预警线</translation>
    </message>
    <message>
        <source>You are warned when the balance of this account falls under this many credits</source>
        <translation>此账户的余额低于此积分数时提醒您</translation>
    </message>
    <message>
        <source> credits</source>
        <translation> 积分</translation>
    </message>
    <message>
        <source>C&amp;ritical mark:</source>
        <translation>告急线(&amp;R)：</translation>
    </message>
    <message>
        <source>Critical mark of this account</source>
        <translation>此账户的告急线</translation>
    </message>
    <message>
        <source>You are warned once more when the balance of this account falls under this many credits</source>
        <translation>此账户的余额低于此积分数时再次提醒您</translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>Every warning, and its end, can also run a program or go to a web address.</source>
        <translation>每条提醒及其结束也可以运行程序或发送到网址。</translation>
    </message>
    <message>
        <source>&amp;Run a command:</source>
        <translation>运行命令(&amp;R)：</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>运行命令</translation>
    </message>
    <message>
        <source>A program and its arguments; put &quot;double quotes&quot; around an argument with spaces. It runs without a shell.</source>
        <translation>程序及其参数；带空格的参数请用 &quot;英文双引号&quot; 括起来。运行时不经过 shell。</translation>
    </message>
    <message>
        <source>We&amp;b address:</source>
        <translation>网址(&amp;B)：</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>A webhook that warnings are sent to as JSON</source>
        <translation>以 JSON 格式接收提醒的 webhook</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Sent to the web address as a bearer token; most need none</source>
        <translation>作为 Bearer 令牌发送到该网址；多数情况下不需要</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Runs the command and calls the web address as they are entered here</source>
        <translation>按此处填写的内容运行命令并访问网址</translation>
    </message>
    <message>
        <source>Send t&amp;est</source>
        <translation>发送测试(&amp;E)</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Your Kie key; it is kept on this computer and sent to the service alone</source>
        <translation>您的 Kie 密钥；仅保存在本机，并且只发送给该服务</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>在此粘贴您的密钥</translation>
    </message>
    <message>
        <source>Reveal the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>显示(&amp;V)</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>测试密钥</translation>
    </message>
    <message>
        <source>Asks the service for the balance with this key</source>
        <translation>使用此密钥向服务查询余额</translation>
    </message>
    <message>
        <source>&amp;Test key</source>
        <translation>测试密钥(&amp;T)</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>获取密钥</translation>
    </message>
    <message>
        <source>Opens the page of your keys at kie.ai</source>
        <translation>打开 kie.ai 上的密钥页面</translation>
    </message>
    <message>
        <source>Get a ke&amp;y…</source>
        <translation>获取密钥(&amp;Y)…</translation>
    </message>
    <message>
        <source>Ends the demo and starts the program with your own key</source>
        <translation>结束演示，并用您自己的密钥启动程序</translation>
    </message>
    <message>
        <source>Use my own key…</source>
        <translation>使用我自己的密钥…</translation>
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
        <translation>通知</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>State of the balance</source>
        <translation>余额状态</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Balance in dollars</source>
        <translation>余额（美元）</translation>
    </message>
    <message>
        <source>How fresh the balance is</source>
        <translation>余额的更新时间</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以采取的措施</translation>
    </message>
    <message>
        <source>Asks the service for the balance now</source>
        <translation>立即向服务查询余额</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>立即刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Opens the page where credits are bought</source>
        <translation>打开购买积分的页面</translation>
    </message>
    <message>
        <source>&amp;Top up</source>
        <translation>充值(&amp;T)</translation>
    </message>
    <message>
        <source>Opens the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Time to empty</source>
        <translation>余额可用时间</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>今日消耗</translation>
    </message>
    <message>
        <source>Spent in 7 days</source>
        <translation>7 天消耗</translation>
    </message>
    <message>
        <source>Spent in 30 days</source>
        <translation>30 天消耗</translation>
    </message>
    <message>
        <source>Shows the last day in the chart</source>
        <translation>在图表中显示最近一天</translation>
    </message>
    <message>
        <source>&amp;24 hours</source>
        <translation>24 小时(&amp;2)</translation>
    </message>
    <message>
        <source>Shows the last week in the chart</source>
        <translation>在图表中显示最近一周</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>7 天(&amp;7)</translation>
    </message>
    <message>
        <source>Shows the last month in the chart</source>
        <translation>在图表中显示最近一个月</translation>
    </message>
    <message>
        <source>&amp;30 days</source>
        <translation>30 天(&amp;3)</translation>
    </message>
    <message>
        <source>Shows the last year in the chart</source>
        <translation>在图表中显示最近一年</translation>
    </message>
    <message>
        <source>1 &amp;year</source>
        <translation>1 年(&amp;Y)</translation>
    </message>
    <message>
        <source>Shows the whole history in the chart</source>
        <translation>在图表中显示全部历史记录</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>Shows the chosen time in the chart again</source>
        <translation>在图表中重新显示所选时间段</translation>
    </message>
    <message>
        <source>Reset &amp;zoom</source>
        <translation>重置缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>Chart of the balance</source>
        <translation>余额图表</translation>
    </message>
    <message>
        <source>Point of the chart</source>
        <translation>图表上的点</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Saves the time that the chart shows as a file</source>
        <translation>将图表所示时段保存为文件</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Ends the demo and starts the program with your own key</source>
        <translation>结束演示，并用您自己的密钥启动程序</translation>
    </message>
    <message>
        <source>Use my own &amp;key…</source>
        <translation>使用我自己的密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings – Kie Credits</source>
        <translation>设置 – Kie Credits</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>&amp;Low mark:</source>
        <translation>预警线(&amp;L)：</translation>
    </message>
    <message>
        <source>Low mark</source>
        <translation>预警线</translation>
    </message>
    <message>
        <source>You are warned when the balance falls under this many credits</source>
        <translation>余额低于此积分数时提醒您</translation>
    </message>
    <message>
        <source> credits</source>
        <translation> 积分</translation>
    </message>
    <message>
        <source>C&amp;ritical mark:</source>
        <translation>告急线(&amp;R)：</translation>
    </message>
    <message>
        <source>Critical mark</source>
        <translation>告急线</translation>
    </message>
    <message>
        <source>You are warned once more when the balance falls under this many credits</source>
        <translation>余额低于此积分数时再次提醒您</translation>
    </message>
    <message>
        <source>If it lasts &amp;under:</source>
        <translation>可用时间少于(&amp;U)：</translation>
    </message>
    <message>
        <source>If it lasts under</source>
        <translation>可用时间少于</translation>
    </message>
    <message>
        <source>You are warned when, at the pace of the last day, the credits last less than this many hours</source>
        <translation>按最近一天的消耗速度，积分可用时间少于此小时数时提醒您</translation>
    </message>
    <message>
        <source>Never warn</source>
        <translation>从不提醒</translation>
    </message>
    <message>
        <source>Check &amp;every:</source>
        <translation>查询间隔(&amp;E)：</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>查询间隔</translation>
    </message>
    <message>
        <source>How often the service is asked for the balance</source>
        <translation>向服务查询余额的频率</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>&amp;Price of a credit:</source>
        <translation>每积分价格(&amp;P)：</translation>
    </message>
    <message>
        <source>Price of a credit</source>
        <translation>每积分价格</translation>
    </message>
    <message>
        <source>In US dollars; 0 shows no dollars</source>
        <translation>以美元计；设为 0 则不显示美元金额</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Accou&amp;nt</source>
        <translation>账户(&amp;N)</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>登录时启动(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>提醒(&amp;W)</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Between these times warnings wait; what is still true is told afterwards</source>
        <translation>在此时段内提醒会等待；之后仍然成立的会再告知</translation>
    </message>
    <message>
        <source>&amp;Hold warnings back every day</source>
        <translation>每天暂缓提醒(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>从(&amp;F)：</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>When the quiet hours begin</source>
        <translation>免打扰时段何时开始</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>到(&amp;T)：</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>When the quiet hours end</source>
        <translation>免打扰时段何时结束</translation>
    </message>
    <message>
        <source>Warnings wait until the quiet hours are over; what is still true is told then.</source>
        <translation>提醒会等到免打扰时段结束；届时仍然成立的会告知。</translation>
    </message>
    <message>
        <source>Let grave warnings through</source>
        <translation>允许紧急提醒</translation>
    </message>
    <message>
        <source>Let the critical mark and an empty &amp;balance through</source>
        <translation>允许告急线和余额用尽的提醒(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>图标(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>What the icon in the tray is made of</source>
        <translation>托盘图标的内容</translation>
    </message>
    <message>
        <source>The amount</source>
        <translation>数额</translation>
    </message>
    <message>
        <source>A gauge</source>
        <translation>存量表</translation>
    </message>
    <message>
        <source>The state alone</source>
        <translation>仅状态</translation>
    </message>
    <message>
        <source>F&amp;ull gauge:</source>
        <translation>满量(&amp;U)：</translation>
    </message>
    <message>
        <source>Full gauge</source>
        <translation>满量</translation>
    </message>
    <message>
        <source>The amount that fills the gauge; 0 takes what there was after the last top-up</source>
        <translation>存量表满格时的数额；0 表示取上次充值后的余额</translation>
    </message>
    <message>
        <source>After the last top-up</source>
        <translation>上次充值后</translation>
    </message>
    <message>
        <source>&amp;Panel:</source>
        <translation>面板(&amp;P)：</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>The panel that the icon has to stand out from</source>
        <translation>图标需要与之区分的面板</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>The gauge shows what is left of the last top-up, or of an amount that you set. An icon for any panel has an edge that stands out everywhere.</source>
        <translation>存量表显示上次充值或您所设数额还剩多少。适用于任意面板的图标带有处处醒目的边框。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>How the icon looks on a light and on a dark panel</source>
        <translation>图标在浅色和深色面板上的样子</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>高级(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep the history:</source>
        <translation>保留历史(&amp;K)：</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>保留历史</translation>
    </message>
    <message>
        <source>Older amounts are deleted</source>
        <translation>更早的数额会被删除</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>What is older is deleted for good. A quiet year takes less than a megabyte.</source>
        <translation>更早的内容会被永久删除。平静的一年占用不到 1 MB。</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Watches the balance of another account as well</source>
        <translation>同时监控另一个账户的余额</translation>
    </message>
    <message>
        <source>Add acco&amp;unt</source>
        <translation>添加账户(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;mount of:</source>
        <translation>数额来源(&amp;M)：</translation>
    </message>
    <message>
        <source>Amount of</source>
        <translation>数额来源</translation>
    </message>
    <message>
        <source>Which account the icon shows; trouble of the others is marked on it</source>
        <translation>图标显示哪个账户；其他账户的问题会标记在图标上</translation>
    </message>
    <message>
        <source>In the menu, show the gravest first</source>
        <translation>在菜单中优先显示最紧急的账户</translation>
    </message>
    <message>
        <source>Lists the accounts by what needs attention, instead of in your order</source>
        <translation>按紧急程度排列账户，而不是按您的顺序</translation>
    </message>
    <message>
        <source>In the menu, show the &amp;gravest first</source>
        <translation>在菜单中优先显示最紧急的账户(&amp;G)</translation>
    </message>
    <message>
        <source>Show the sum of all accounts</source>
        <translation>显示所有账户的总和</translation>
    </message>
    <message>
        <source>In the menu and when you point at the icon</source>
        <translation>在菜单中，以及指向图标时</translation>
    </message>
    <message>
        <source>Show the sum o&amp;f all accounts</source>
        <translation>显示所有账户的总和(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Hide while all is well</source>
        <translation>一切正常时隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Hide while all is well</source>
        <translation>一切正常时隐藏</translation>
    </message>
    <message>
        <source>The panel may hide the icon while there are enough credits. Some panels show it always.</source>
        <translation>积分充足时，面板可以隐藏图标。有些面板始终显示图标。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome – Kie Credits</source>
        <translation>欢迎 – Kie Credits</translation>
    </message>
    <message>
        <source>Kie Credits shows in the tray how many credits are left, and warns you before they run out. It needs your Kie key for that. The key stays on this computer and is sent to the service alone.</source>
        <translation>Kie Credits 在托盘中显示剩余积分，并在用尽之前提醒您。为此需要您的 Kie 密钥。密钥只保存在这台电脑上，并且只发送给该服务。</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Low mark:</source>
        <translation>预警线(&amp;L)：</translation>
    </message>
    <message>
        <source>Low mark</source>
        <translation>预警线</translation>
    </message>
    <message>
        <source>You are warned when the balance falls under this many credits</source>
        <translation>余额低于此积分数时提醒您</translation>
    </message>
    <message>
        <source> credits</source>
        <translation> 积分</translation>
    </message>
    <message>
        <source>C&amp;ritical mark:</source>
        <translation>告急线(&amp;R)：</translation>
    </message>
    <message>
        <source>Critical mark</source>
        <translation>告急线</translation>
    </message>
    <message>
        <source>You are warned once more when the balance falls under this many credits</source>
        <translation>余额低于此积分数时再次提醒您</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>登录时启动(&amp;G)</translation>
    </message>
    <message>
        <source>All of this, and more, can be changed in the settings at any time.</source>
        <translation>以上内容及更多选项可随时在设置中更改。</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Kie Credits could not be started. Start it without --demo to use your own key.</source>
        <translation>无法启动 Kie Credits。请不带 --demo 启动，以使用您自己的密钥。</translation>
    </message>
    <message>
        <source>Start at login could not be changed: %1.</source>
        <comment>reason</comment>
        <translation>无法更改登录时启动：%1。</translation>
    </message>
</context>
<context>
    <name>app::Demo</name>
    <message>
        <source>The demo cannot start: no temporary folder or no free port on this computer.</source>
        <translation>无法启动演示：本机没有可用的临时文件夹或空闲端口。</translation>
    </message>
</context>
<context>
    <name>app::Options</name>
    <message>
        <source>Print this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Show every state with a pretend service; nothing is kept.</source>
        <translation>使用模拟服务演示所有状态；不保留任何数据。</translation>
    </message>
    <message>
        <source>Open the overview.</source>
        <translation>打开概览。</translation>
    </message>
    <message>
        <source>Open the settings.</source>
        <translation>打开设置。</translation>
    </message>
    <message>
        <source>Ask for the balance now.</source>
        <translation>立即查询余额。</translation>
    </message>
    <message>
        <source>End the running program.</source>
        <translation>结束正在运行的程序。</translation>
    </message>
    <message>
        <source>Shows the remaining credits of a Kie account in the system tray.</source>
        <translation>在系统托盘中显示 Kie 账户的剩余积分。</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>意外的参数“%1”。</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>The program is running already but does not answer. End it, then try again.</source>
        <translation>程序已在运行，但没有响应。请结束它后重试。</translation>
    </message>
</context>
<context>
    <name>cli::AccountChoice</name>
    <message>
        <source>No account “%1” is set up.</source>
        <translation>未设置账户“%1”。</translation>
    </message>
    <message>
        <source>No account “%1” with a key is set up.</source>
        <translation>未设置带密钥的账户“%1”。</translation>
    </message>
    <message>
        <source>No key is set. Set one in the settings of Kie Credits or in KIE_API_KEY.</source>
        <translation>未设置密钥。请在 Kie Credits 的设置或 KIE_API_KEY 中设置。</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>Polls the balance of each account that has a key, once, and prints it.</source>
        <translation>对每个有密钥的账户查询一次余额并输出。</translation>
    </message>
    <message>
        <source>The balance was read, and is not under --min-credits.</source>
        <translation>已读取余额，且不低于 --min-credits。</translation>
    </message>
    <message>
        <source>The balance is under --min-credits, or nothing is left.</source>
        <translation>余额低于 --min-credits，或已用尽。</translation>
    </message>
    <message>
        <source>Wrong usage, no key is set, or the output cannot be written.</source>
        <translation>用法错误、未设置密钥，或无法写入输出。</translation>
    </message>
    <message>
        <source>The key is refused, or its spending cap is reached.</source>
        <translation>密钥被拒绝，或已达到其消费上限。</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>无法连接服务。</translation>
    </message>
    <message>
        <source>The service answered with an error.</source>
        <translation>服务返回了错误。</translation>
    </message>
    <message>
        <source>Exit with 1 if fewer than N credits are left.</source>
        <translation>剩余积分少于 N 时以 1 退出。</translation>
    </message>
</context>
<context>
    <name>cli::CommandParser</name>
    <message>
        <source>Print this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Only the account with this name or id. Can be repeated.</source>
        <translation>仅限该名称或 ID 的账户。可重复使用。</translation>
    </message>
    <message>
        <source>Short for --format json.</source>
        <translation>--format json 的简写。</translation>
    </message>
    <message>
        <source>Output format: %1. Default: %2.</source>
        <translation>输出格式：%1。默认：%2。</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>意外的参数“%1”。</translation>
    </message>
    <message>
        <source>Account name is missing.</source>
        <translation>缺少账户名称。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of credits. Use a number such as 250 or 99.5.</source>
        <translation>“%1”不是积分数额。请使用 250 或 99.5 这样的数字。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>退出码：</translation>
    </message>
    <message>
        <source>Unknown option “%1”.</source>
        <translation>未知选项“%1”。</translation>
    </message>
    <message>
        <source>Unknown format “%1”. Use one of: %2.</source>
        <translation>未知格式“%1”。可用格式：%2。</translation>
    </message>
    <message>
        <source>--json and --format %1 contradict each other.</source>
        <translation>--json 与 --format %1 相互矛盾。</translation>
    </message>
    <message>
        <source>Try %1.</source>
        <translation>请尝试 %1。</translation>
    </message>
</context>
<context>
    <name>cli::Commands</name>
    <message>
        <source>Unknown option “%1”.</source>
        <translation>未知选项“%1”。</translation>
    </message>
    <message>
        <source>Poll the balance and print it.</source>
        <translation>查询余额并输出。</translation>
    </message>
    <message>
        <source>Print what is known, for status bars.</source>
        <translation>输出已知状态，供状态栏使用。</translation>
    </message>
    <message>
        <source>Print what was recorded and spent.</source>
        <translation>输出历史记录和消费。</translation>
    </message>
    <message>
        <source>Poll, keep the history and raise alerts, without a screen.</source>
        <translation>无需屏幕：查询余额、保存历史并发出提醒。</translation>
    </message>
    <message>
        <source>Print metrics for Prometheus once.</source>
        <translation>输出一次 Prometheus 指标。</translation>
    </message>
    <message>
        <source>Serve a pretend Kie service on this computer.</source>
        <translation>在本机运行模拟的 Kie 服务。</translation>
    </message>
    <message>
        <source>Print the help of a command.</source>
        <translation>输出某个命令的帮助。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Shows the remaining credits of a Kie account.</source>
        <translation>显示 Kie 账户的剩余积分。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Run %1 for the options of a command.</source>
        <translation>运行 %1 可查看命令的选项。</translation>
    </message>
    <message>
        <source>Unknown command “%1”.</source>
        <translation>未知命令“%1”。</translation>
    </message>
</context>
<context>
    <name>cli::HelpCommand</name>
    <message>
        <source>Prints the help of a command, or the list of all commands.</source>
        <translation>输出某个命令的帮助，或所有命令的列表。</translation>
    </message>
    <message>
        <source>The help was printed.</source>
        <translation>已输出帮助。</translation>
    </message>
    <message>
        <source>There is no such command, or the output cannot be written.</source>
        <translation>没有该命令，或无法写入输出。</translation>
    </message>
    <message>
        <source>The command to explain.</source>
        <translation>要说明的命令。</translation>
    </message>
</context>
<context>
    <name>cli::HistoryCommand</name>
    <message>
        <source>Prints the recorded changes of the balance, or what was spent on each day.</source>
        <translation>输出记录的余额变化，或每天的消费。</translation>
    </message>
    <message>
        <source>The history was printed; it may be empty.</source>
        <translation>已输出历史；可能为空。</translation>
    </message>
    <message>
        <source>Wrong usage, the history cannot be read, or the output cannot be written.</source>
        <translation>用法错误、无法读取历史，或无法写入输出。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>此时间段没有记录任何内容。</translation>
    </message>
    <message>
        <source>Start of the output, such as 12h, 7d, 4w, 1y, 2026-11-01 or all. Default: 7d.</source>
        <translation>输出的起点，如 12h、7d、4w、1y、2026-11-01 或 all。默认：7d。</translation>
    </message>
    <message>
        <source>Print what was spent on each day, not each change.</source>
        <translation>输出每天的消费，而不是每次变化。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Use one such as 12h, 7d, 4w, 1y, 2026-11-01 or all.</source>
        <translation>“%1”不是时间。请使用 12h、7d、4w、1y、2026-11-01 或 all。</translation>
    </message>
</context>
<context>
    <name>cli::MetricsCommand</name>
    <message>
        <source>Prints the metrics of all accounts once, for the textfile collector of
Prometheus&apos; node_exporter. Counters begin anew with each month.</source>
        <translation>输出一次所有账户的指标，供 Prometheus node_exporter 的
textfile collector 使用。计数器每月重新开始。</translation>
    </message>
    <message>
        <source>The metrics were printed; a problem is in them.</source>
        <translation>已输出指标；如有问题，会包含在其中。</translation>
    </message>
    <message>
        <source>Wrong usage, no key is set, or the output cannot be written.</source>
        <translation>用法错误、未设置密钥，或无法写入输出。</translation>
    </message>
</context>
<context>
    <name>cli::Report</name>
    <message>
        <source>The balance is less than %1.</source>
        <translation>余额低于 %1。</translation>
    </message>
</context>
<context>
    <name>cli::SharedReadings</name>
    <message>
        <source>%1 cannot be written; every bar polls for itself.</source>
        <translation>无法写入 %1；每个状态栏将各自查询。</translation>
    </message>
    <message>
        <source>Others can change %1, so it is not used; every bar polls for itself.</source>
        <translation>其他人可以更改 %1，因此不使用该文件；每个状态栏将各自查询。</translation>
    </message>
</context>
<context>
    <name>cli::StandInCommand</name>
    <message>
        <source>Serves a pretend Kie service on this computer until it is ended.
Prints its address. It accepts every key.</source>
        <translation>在本机运行模拟的 Kie 服务，直到被终止。
会输出其地址。它接受任何密钥。</translation>
    </message>
    <message>
        <source>Wrong usage, or the output cannot be written.</source>
        <translation>用法错误，或无法写入输出。</translation>
    </message>
    <message>
        <source>The port is not free.</source>
        <translation>端口已被占用。</translation>
    </message>
    <message>
        <source>Port %1 is not free.</source>
        <translation>端口 %1 已被占用。</translation>
    </message>
    <message>
        <source>Listen on port N; on a free one if not given.</source>
        <translation>监听端口 N；未指定时使用空闲端口。</translation>
    </message>
    <message>
        <source>Answer with a balance of N credits.</source>
        <translation>以 N 积分的余额应答。</translation>
    </message>
    <message>
        <source>“%1” is not a port number.</source>
        <translation>“%1”不是端口号。</translation>
    </message>
</context>
<context>
    <name>cli::StatusCommand</name>
    <message>
        <source>Prints what is known of each account that has a key, for status bars.
Polls the balance only if no running program has polled it lately.</source>
        <translation>输出每个有密钥的账户的已知状态，供状态栏使用。
仅当近期没有运行中的程序查询过时才查询余额。</translation>
    </message>
    <message>
        <source>The balance is known, or a bar&apos;s format was printed.</source>
        <translation>余额已知，或已按状态栏格式输出。</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>已没有剩余。</translation>
    </message>
    <message>
        <source>Wrong usage, no key is set, or the output cannot be written.</source>
        <translation>用法错误、未设置密钥，或无法写入输出。</translation>
    </message>
    <message>
        <source>The key is refused, or its spending cap is reached.</source>
        <translation>密钥被拒绝，或已达到其消费上限。</translation>
    </message>
    <message>
        <source>The service cannot be reached, or has not answered yet.</source>
        <translation>无法连接服务，或服务尚未应答。</translation>
    </message>
    <message>
        <source>The service answered with an error.</source>
        <translation>服务返回了错误。</translation>
    </message>
    <message>
        <source>Print TEXT for each account, with these fields filled in: {credits} {compact} {dollars} {standing} {trouble} {left} {account} {updated}.</source>
        <translation>为每个账户输出 TEXT，并填入以下字段：{credits} {compact} {dollars} {standing} {trouble} {left} {account} {updated}。</translation>
    </message>
    <message>
        <source>Print the state in place of amounts, for a screen others see.</source>
        <translation>以状态代替数额输出，适合他人可见的屏幕。</translation>
    </message>
    <message>
        <source>Print a line for each change, until nobody reads them.</source>
        <translation>每次变化输出一行，直到无人读取。</translation>
    </message>
    <message>
        <source>--template and --format contradict each other.</source>
        <translation>--template 与 --format 相互矛盾。</translation>
    </message>
</context>
<context>
    <name>cli::Suggestion</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>您是指“%1”吗？</translation>
    </message>
</context>
<context>
    <name>cli::WatchCommand</name>
    <message>
        <source>Does what the tray program does, without a screen, until it is ended: polls the
balance, keeps the history and raises alerts. Prints what changes. While another
process of this session polls, it prints what that one finds.</source>
        <translation>无需屏幕即可完成托盘程序的工作，直到被终止：查询余额、
保存历史并发出提醒。输出发生的变化。当本会话中的其他
进程正在查询时，输出其结果。</translation>
    </message>
    <message>
        <source>Ended by a signal.</source>
        <translation>被信号终止。</translation>
    </message>
    <message>
        <source>Wrong usage, no key is set, or another process polls already.</source>
        <translation>用法错误、未设置密钥，或其他进程已在查询。</translation>
    </message>
    <message>
        <source>The metrics cannot be served at that address.</source>
        <translation>无法在该地址提供指标。</translation>
    </message>
    <message>
        <source>Everyone who can reach %1 can read the balances.</source>
        <translation>任何能访问 %1 的人都可以读取余额。</translation>
    </message>
    <message>
        <source>Serve metrics to Prometheus at ADDRESS:PORT. Address: 127.0.0.1 if not given; port: 9469.</source>
        <translation>在 ADDRESS:PORT 向 Prometheus 提供指标。默认地址：127.0.0.1；默认端口：9469。</translation>
    </message>
    <message>
        <source>Print alerts and errors only.</source>
        <translation>仅输出提醒和错误。</translation>
    </message>
</context>
<context>
    <name>cli::Watching</name>
    <message>
        <source>Another process polls the balance already.</source>
        <translation>其他进程已在查询余额。</translation>
    </message>
</context>
<context>
    <name>desktop::FdoNotifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>desktop::PortalAutostart</name>
    <message>
        <source>Kie Credits shows your balance from login on.</source>
        <translation>Kie Credits 从登录起显示您的余额。</translation>
    </message>
    <message>
        <source>The desktop does not let the program start at login.</source>
        <translation>桌面不允许本程序在登录时启动。</translation>
    </message>
    <message>
        <source>The desktop goes on starting the program at login.</source>
        <translation>桌面仍会在登录时启动本程序。</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>没有会话总线</translation>
    </message>
    <message>
        <source>Start at login could not be changed: %1.</source>
        <comment>reason</comment>
        <translation>无法更改登录时启动：%1。</translation>
    </message>
</context>
<context>
    <name>engine::Announcer</name>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Manage keys</source>
        <translation>管理密钥</translation>
    </message>
    <message>
        <source>Kie Credits</source>
        <translation>Kie Credits</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后提醒</translation>
    </message>
</context>
<context>
    <name>feeds::BarWording</name>
    <message>
        <source>unknown</source>
        <comment>a balance</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>enough credits</source>
        <translation>积分充足</translation>
    </message>
    <message>
        <source>running low</source>
        <translation>偏低</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>即将用完</translation>
    </message>
    <message>
        <source>no credits left</source>
        <translation>积分已用完</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>credits (dollars)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>date and time</comment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>lasts about %1</source>
        <comment>a duration</comment>
        <translation>约可用 %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>balance. problem</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, its balance</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>feeds::ListenWording</name>
    <message>
        <source>“%1” is not an address to listen on. Write it like %2, %3 or %4.</source>
        <translation>“%1”不是可监听的地址。请写成 %2、%3 或 %4 的形式。</translation>
    </message>
</context>
<context>
    <name>feeds::ServerWording</name>
    <message>
        <source>%1 is in use by another program. Choose another port.</source>
        <translation>%1 正被其他程序使用。请选择其他端口。</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 不是本机的地址。</translation>
    </message>
    <message>
        <source>Not allowed to listen on port %1. Choose one over 1023.</source>
        <translation>不允许监听端口 %1。请选择大于 1023 的端口。</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <comment>address, the system&apos;s reason</comment>
        <translation>无法监听 %1：%2。</translation>
    </message>
</context>
<context>
    <name>feeds::TemplateWording</name>
    <message>
        <source>Unknown field {%1} in the template; use %2.</source>
        <translation>模板中有未知字段 {%1}；可用字段：%2。</translation>
    </message>
    <message>
        <source>The brace at position %1 of the template has no partner. Write {{ or }} for a brace.</source>
        <translation>模板第 %1 个字符处的花括号没有配对。要输出花括号，请写 {{ 或 }}。</translation>
    </message>
</context>
<context>
    <name>gui::AboutBox</name>
    <message>
        <source>About Kie Credits</source>
        <translation>关于 Kie Credits</translation>
    </message>
    <message>
        <source>Kie Credits %1</source>
        <comment>version</comment>
        <translation>Kie Credits %1</translation>
    </message>
    <message>
        <source>Free software under the %1, version 3 or later. It comes with no warranty.</source>
        <translation>自由软件，遵循 %1 第 3 版或更高版本，不提供任何担保。</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU 通用公共许可证</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Shows how many Kie credits are left, and speaks up before they run out.</source>
        <translation>显示剩余的 Kie 积分，并在用完之前发出提醒。</translation>
    </message>
    <message>
        <source>At kie.ai: %1</source>
        <comment>links</comment>
        <translation>kie.ai 网站：%1</translation>
    </message>
    <message>
        <source>No telemetry: it asks the service for your balance, and sends events only to whom you choose.</source>
        <translation>没有遥测：它只向服务查询您的余额，并仅将事件发送到您选择的地方。</translation>
    </message>
</context>
<context>
    <name>gui::AccountPage</name>
    <message>
        <source>The address comes from the environment variable KIE_API_BASE_URL. To change it, change it there and start this program again.</source>
        <translation>地址来自环境变量 KIE_API_BASE_URL。如需更改，请在那里修改，然后重新启动本程序。</translation>
    </message>
</context>
<context>
    <name>gui::AccountQuestion</name>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>For another account, spending and forecast begin anew. You can change the answer in the overview.</source>
        <translation>如果是另一个账户，消耗和预测将重新开始。您可以在概览中更改答案。</translation>
    </message>
    <message>
        <source>Same &amp;account</source>
        <translation>同一账户(&amp;A)</translation>
    </message>
    <message>
        <source>An&amp;other account</source>
        <translation>另一个账户(&amp;O)</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>稍后决定(&amp;L)</translation>
    </message>
</context>
<context>
    <name>gui::AccountsModel</name>
    <message>
        <source>needs a correction</source>
        <translation>需要更正</translation>
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
        <translation>无法打开网页浏览器。</translation>
    </message>
    <message>
        <source>Open this page in a browser yourself:
%1</source>
        <comment>an address</comment>
        <translation>请自行在浏览器中打开此页面：
%1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
</context>
<context>
    <name>gui::EventFields</name>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Stop t&amp;est</source>
        <translation>停止测试(&amp;E)</translation>
    </message>
    <message>
        <source>Send t&amp;est</source>
        <translation>发送测试(&amp;E)</translation>
    </message>
    <message>
        <source>The test event was sent.</source>
        <translation>测试事件已发送。</translation>
    </message>
</context>
<context>
    <name>gui::ExportPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Ends the export without saving anything</source>
        <translation>结束导出，不保存任何内容</translation>
    </message>
    <message>
        <source>Hides what became of the export</source>
        <translation>隐藏导出结果</translation>
    </message>
    <message>
        <source>Export spending per day</source>
        <translation>导出每日消耗</translation>
    </message>
    <message>
        <source>Export changes of the balance</source>
        <translation>导出余额变化</translation>
    </message>
    <message>
        <source>Table (%1)</source>
        <comment>a kind of file; %1 is *.csv</comment>
        <translation>表格 (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <comment>a kind of file; %1 is *.json</comment>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
</context>
<context>
    <name>gui::HistoryQuestions</name>
    <message>
        <source>Same &amp;account</source>
        <translation>同一账户(&amp;A)</translation>
    </message>
    <message>
        <source>Count both keys as one account: its history goes on</source>
        <translation>将两个密钥视为同一账户：历史继续</translation>
    </message>
    <message>
        <source>An&amp;other account</source>
        <translation>另一个账户(&amp;O)</translation>
    </message>
    <message>
        <source>Count the new key as another account: its history begins anew</source>
        <translation>将新密钥视为另一个账户：历史重新开始</translation>
    </message>
    <message>
        <source>Re&amp;fund</source>
        <translation>退款(&amp;F)</translation>
    </message>
    <message>
        <source>Count the credits as given back for failed jobs</source>
        <translation>将这些积分视为失败任务的退还</translation>
    </message>
    <message>
        <source>&amp;Top-up</source>
        <comment>a noun</comment>
        <translation>充值(&amp;T)</translation>
    </message>
    <message>
        <source>Count the credits as bought</source>
        <translation>将这些积分视为购买所得</translation>
    </message>
</context>
<context>
    <name>gui::IconSubjectBox</name>
    <message>
        <source>The account that needs attention most</source>
        <translation>最需要关注的账户</translation>
    </message>
    <message>
        <source>All accounts together</source>
        <translation>所有账户合计</translation>
    </message>
</context>
<context>
    <name>gui::KeyField</name>
    <message>
        <source>Set outside this program</source>
        <translation>已在本程序之外设置</translation>
    </message>
    <message>
        <source>The key comes from the environment variable KIE_API_KEY. To change it, change it there and start this program again.</source>
        <translation>密钥来自环境变量 KIE_API_KEY。如需更改，请在该处修改，然后重新启动本程序。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在查询服务…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test key</source>
        <translation>测试密钥(&amp;T)</translation>
    </message>
    <message>
        <source>The key works: %1.</source>
        <comment>balance</comment>
        <translation>密钥有效：%1。</translation>
    </message>
    <message>
        <source>Not needed in the demo</source>
        <translation>演示中不需要</translation>
    </message>
    <message>
        <source>The demo shows a pretend service with invented amounts.</source>
        <translation>演示使用模拟服务，金额均为虚构。</translation>
    </message>
    <message>
        <source>The environment variable KIE_API_KEY or KIE_API_BASE_URL cannot be used. Correct it there, and start this program again.</source>
        <translation>环境变量 KIE_API_KEY 或 KIE_API_BASE_URL 无法使用。请在那里更正，然后重新启动本程序。</translation>
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
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No history yet. The chart begins with the first balance that is read.</source>
        <translation>尚无历史记录。图表从首次读取到的余额开始。</translation>
    </message>
    <message>
        <source>&amp;Changes of the balance…</source>
        <translation>余额变化(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Spending per day…</source>
        <translation>每日消耗(&amp;S)…</translation>
    </message>
    <message>
        <source>All accounts together are known from the time on at which each of them has been read.</source>
        <translation>从每个账户都查询过的时间起，才能显示所有账户的合计。</translation>
    </message>
</context>
<context>
    <name>gui::RemovalQuestion</name>
    <message>
        <source>Its key is deleted from this computer; to add the account again, you need it once more.</source>
        <translation>其密钥将从本机删除；重新添加此账户时，您需要再次输入密钥。</translation>
    </message>
    <message>
        <source>Its own marks are lost.</source>
        <translation>其单独的提醒线将丢失。</translation>
    </message>
    <message>
        <source>This happens when you apply the settings.</source>
        <translation>应用设置后生效。</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>要移除账户“%1”吗？</translation>
    </message>
    <message>
        <source>Also delete its &amp;history</source>
        <translation>同时删除其历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Choose from %1 seconds to %2 seconds, which is a day.</source>
        <translation>请选择 %1 秒到 %2 秒（即一天）之间的值。</translation>
    </message>
    <message>
        <source>Two entries of one Kie account count the same credits twice.</source>
        <translation>同一 Kie 账户的两个条目会重复计算相同的积分。</translation>
    </message>
    <message>
        <source>Accou&amp;nts</source>
        <translation>账户(&amp;N)</translation>
    </message>
    <message>
        <source>Accou&amp;nt</source>
        <translation>账户(&amp;N)</translation>
    </message>
</context>
<context>
    <name>gui::TrayMenu</name>
    <message>
        <source>&amp;Refresh now</source>
        <translation>立即刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Top up</source>
        <translation>充值(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy balance</source>
        <translation>复制余额(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;End snoozing</source>
        <translation>结束暂停(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;nooze alerts</source>
        <translation>暂停提醒(&amp;N)</translation>
    </message>
    <message>
        <source>For one &amp;hour</source>
        <translation>一小时(&amp;H)</translation>
    </message>
    <message>
        <source>Until to&amp;morrow morning</source>
        <translation>到明天早上(&amp;M)</translation>
    </message>
    <message>
        <source>Until I &amp;top up</source>
        <translation>直到我充值(&amp;T)</translation>
    </message>
    <message>
        <source>Use my own &amp;key…</source>
        <translation>使用我自己的密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;More accounts</source>
        <translation>更多账户(&amp;M)</translation>
    </message>
</context>
<context>
    <name>presentation::AccountViewWording</name>
    <message>
        <source>Waiting for the first answer</source>
        <translation>正在等待首次答复</translation>
    </message>
    <message>
        <source>No usable key</source>
        <translation>没有可用的密钥</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message>
        <source>Correct the environment variable KIE_API_KEY or KIE_API_BASE_URL, then start this program again.</source>
        <translation>请更正环境变量 KIE_API_KEY 或 KIE_API_BASE_URL，然后重新启动本程序。</translation>
    </message>
    <message>
        <source>Add your Kie key in the settings.</source>
        <translation>请在设置中添加您的 Kie 密钥。</translation>
    </message>
    <message>
        <source>Out of date – the clock has been set back since</source>
        <translation>已过时 – 时钟后来被调回</translation>
    </message>
    <message>
        <source>%1 – out of date, the clock has been set back since</source>
        <translation>%1 – 已过时，时钟后来被调回</translation>
    </message>
    <message>
        <source>Out of date – as of %1</source>
        <comment>time</comment>
        <translation>已过时 – 截至 %1</translation>
    </message>
    <message>
        <source>Updated at %1</source>
        <comment>time</comment>
        <translation>更新于 %1</translation>
    </message>
    <message>
        <source>%1 – out of date, as of %2</source>
        <comment>trouble, time</comment>
        <translation>%1 – 已过时，截至 %2</translation>
    </message>
    <message>
        <source>%1 – as of %2</source>
        <comment>trouble, time</comment>
        <translation>%1 – 截至 %2</translation>
    </message>
    <message>
        <source>Up to date – checked every %1</source>
        <comment>a time</comment>
        <translation>已是最新 – 每 %1 查询一次</translation>
    </message>
    <message>
        <source>Spent today: %1</source>
        <comment>credits</comment>
        <translation>今日消耗：%1</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>running low</source>
        <translation>偏低</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>即将用完</translation>
    </message>
    <message>
        <source>no credits left</source>
        <translation>积分已用完</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, balance</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>account, balance, what is not well</comment>
        <translation>%1：%2 – %3</translation>
    </message>
    <message>
        <source>there is no key yet</source>
        <translation>还没有密钥</translation>
    </message>
    <message>
        <source>the first balance is on its way</source>
        <translation>正在获取首个余额</translation>
    </message>
    <message>
        <source>there are enough credits</source>
        <translation>积分充足</translation>
    </message>
    <message>
        <source>the credits are running low</source>
        <translation>积分偏低</translation>
    </message>
    <message>
        <source>the credits are almost used up</source>
        <translation>积分即将用完</translation>
    </message>
    <message>
        <source>there are no credits left</source>
        <translation>积分已用完</translation>
    </message>
    <message>
        <source>the key has reached its cap</source>
        <translation>密钥已达到上限</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>the service cannot be reached</source>
        <translation>无法连接到服务</translation>
    </message>
    <message>
        <source>the service has a problem</source>
        <translation>服务出现问题</translation>
    </message>
</context>
<context>
    <name>presentation::AccountWording</name>
    <message>
        <source>Account %1</source>
        <comment>number</comment>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>“%1” has the same key and address. Both ask for the same balance, so it is asked twice.</source>
        <translation>“%1”的密钥和地址与此账户相同。两者查询同一余额，因此会查询两次。</translation>
    </message>
    <message>
        <source>This account has shown the same amounts as “%1” for a day. Are both keys of one Kie account? Then sums count its credits twice: remove one of the two.</source>
        <translation>一天以来，此账户显示的数额与“%1”相同。两个密钥是否属于同一个 Kie 账户？如果是，总和会重复计算其积分：请移除其中一个。</translation>
    </message>
    <message>
        <source>key from the environment</source>
        <translation>密钥来自环境变量</translation>
    </message>
    <message>
        <source>key from the environment cannot be used</source>
        <translation>环境变量中的密钥无法使用</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>尚无密钥</translation>
    </message>
</context>
<context>
    <name>presentation::AlertWording</name>
    <message>
        <source>Credits are low</source>
        <translation>积分余额偏低</translation>
    </message>
    <message>
        <source>Credits are almost used up</source>
        <translation>积分所剩无几</translation>
    </message>
    <message>
        <source>No credits left</source>
        <translation>积分已用完</translation>
    </message>
    <message>
        <source>Credits run out soon</source>
        <translation>积分即将用完</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>The key has reached its cap</source>
        <translation>密钥已达到限额</translation>
    </message>
    <message>
        <source>Credits were topped up</source>
        <translation>积分已充值</translation>
    </message>
    <message>
        <source>Top up before they run out.</source>
        <translation>请在用完之前充值。</translation>
    </message>
    <message>
        <source>%1 left. Top up before they run out.</source>
        <translation>剩余 %1。请在用完之前充值。</translation>
    </message>
    <message>
        <source>Top up to go on.</source>
        <translation>请充值后继续使用。</translation>
    </message>
    <message>
        <source>Last seen: %1. Top up to go on.</source>
        <translation>最后一次余额：%1。请充值后继续使用。</translation>
    </message>
    <message>
        <source>The balance has gone up.</source>
        <translation>余额已增加。</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>现有 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: what happened</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 left. %2.</source>
        <comment>credits; how long they last</comment>
        <translation>剩余 %1。%2。</translation>
    </message>
    <message>
        <source>Last seen: %1 at %2. %3</source>
        <comment>credits, time, advice</comment>
        <translation>最后一次余额：%1（%2）。%3</translation>
    </message>
    <message>
        <source>Still %1</source>
        <comment>credits</comment>
        <translation>仍为 %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <comment>credits</comment>
        <translation>现在为 %1</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <comment>time</comment>
        <translation>查询时间：%1。</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <comment>an amount of credits</comment>
        <translation>%1 已到账</translation>
    </message>
    <message>
        <source>The warning is over</source>
        <translation>提醒已解除</translation>
    </message>
</context>
<context>
    <name>presentation::EventWording</name>
    <message>
        <source>The event command failed with exit code %1.</source>
        <translation>事件命令失败，退出码为 %1。</translation>
    </message>
    <message>
        <source>The event command failed with exit code %1: %2</source>
        <comment>number; the command&apos;s own words</comment>
        <translation>事件命令失败，退出码为 %1：%2</translation>
    </message>
    <message>
        <source>The event command was not found: %1. Check its spelling, or enter its full path.</source>
        <translation>找不到事件命令：%1。请检查拼写，或输入完整路径。</translation>
    </message>
    <message>
        <source>The event command cannot be run: %1. Check that the file is an executable program.</source>
        <translation>无法运行事件命令：%1。请检查该文件是否为可执行程序。</translation>
    </message>
    <message>
        <source>The event command crashed: %1.</source>
        <translation>事件命令崩溃：%1。</translation>
    </message>
    <message>
        <source>The event command was stopped because it took longer than 30 seconds: %1.</source>
        <translation>事件命令运行超过 30 秒，已被停止：%1。</translation>
    </message>
    <message>
        <source>The webhook at %1 could not be called: %2.</source>
        <comment>host; what is wrong</comment>
        <translation>无法调用 %1 的 webhook：%2。</translation>
    </message>
    <message>
        <source>The webhook at %1 is not working at present (HTTP %2).</source>
        <translation>%1 的 webhook 目前无法工作（HTTP %2）。</translation>
    </message>
    <message>
        <source>The webhook at %1 redirects elsewhere (HTTP %2). Enter the address it leads to.</source>
        <translation>%1 的 webhook 重定向到了别处（HTTP %2）。请填写其目标地址。</translation>
    </message>
    <message>
        <source>The webhook at %1 refused the event (HTTP %2). Check the token and the address.</source>
        <translation>%1 的 webhook 拒绝了该事件（HTTP %2）。请检查令牌和地址。</translation>
    </message>
    <message>
        <source>The webhook at %1 refused the event (HTTP %2). Check the address.</source>
        <translation>%1 的 webhook 拒绝了该事件（HTTP %2）。请检查地址。</translation>
    </message>
    <message>
        <source>%1 Retrying automatically.</source>
        <extracomment>A sentence that says what is wrong, then what the program does about it</extracomment>
        <translation>%1 正在自动重试。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A sentence that says what happened, then one or two with details</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>This is not a usable address. Write it like %1.</source>
        <translation>此地址无法使用。请写成 %1 这样的形式。</translation>
    </message>
    <message>
        <source>The address must begin with https://, or others could read the events on their way.</source>
        <translation>地址必须以 https:// 开头，否则他人可能在传输途中读取事件。</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs, and no spaces inside. Copy it again in full.</source>
        <translation>令牌只包含普通字母、数字和符号，中间没有空格。请重新完整复制。</translation>
    </message>
    <message>
        <source>This is a test from Kie Credits.</source>
        <translation>这是来自 Kie Credits 的测试。</translation>
    </message>
</context>
<context>
    <name>presentation::ExportWording</name>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time, so nothing was saved.</source>
        <translation>此时段没有记录，因此未保存任何内容。</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was saved.</source>
        <translation>导出已取消；未保存任何内容。</translation>
    </message>
    <message>
        <source>There is not enough space for %1, so nothing was saved. Make room, or choose another folder.</source>
        <translation>%1 的空间不足，因此未保存任何内容。请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing was saved. Check who may write there, or choose another folder.</source>
        <translation>无法写入 %1，因此未保存任何内容。请检查谁可以在那里写入，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <comment>%1 says why the history cannot be read</comment>
        <translation>未保存任何内容。%1</translation>
    </message>
</context>
<context>
    <name>presentation::ForecastWording</name>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>%1 night</source>
        <comment>a weekday</comment>
        <translation>%1夜间</translation>
    </message>
    <message>
        <source>%1 morning</source>
        <comment>a weekday</comment>
        <translation>%1上午</translation>
    </message>
    <message>
        <source>%1 afternoon</source>
        <comment>a weekday</comment>
        <translation>%1下午</translation>
    </message>
    <message>
        <source>%1 evening</source>
        <comment>a weekday</comment>
        <translation>%1晚上</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a duration</comment>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>more than a year</source>
        <translation>一年以上</translation>
    </message>
    <message>
        <source>until about %1</source>
        <comment>a part of a day, such as Tuesday evening, or a date</comment>
        <translation>大约到 %1</translation>
    </message>
    <message>
        <source>Lasts %1</source>
        <comment>about 3 hours, or until about Tuesday evening</comment>
        <translation>可用%1</translation>
    </message>
    <message>
        <source>Lasts %1 at the pace of the last %2</source>
        <comment>about 3 hours, or until about Tuesday evening</comment>
        <translation>按最近 %2 的消耗速度可用%1</translation>
    </message>
</context>
<context>
    <name>presentation::HistoryExport</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消耗</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>spent</source>
        <comment>credits that were spent</comment>
        <translation>消耗</translation>
    </message>
    <message>
        <source>refunded</source>
        <comment>credits that were refunded</comment>
        <translation>退还</translation>
    </message>
    <message>
        <source>topped up</source>
        <comment>credits that were bought</comment>
        <translation>充值</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>到账</translation>
    </message>
    <message>
        <source>came in</source>
        <comment>credits that were bought or refunded</comment>
        <translation>到账</translation>
    </message>
    <message>
        <source>Another key or address from here</source>
        <translation>从此处起为另一个密钥或地址</translation>
    </message>
</context>
<context>
    <name>presentation::OverviewWording</name>
    <message>
        <source>%1 (%2)</source>
        <comment>credits (dollars)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing is known of this time.</source>
        <translation>此时间段没有任何记录。</translation>
    </message>
    <message>
        <source>From %1 on %2 to %3 on %4.</source>
        <comment>credits on a date and time to credits on a date and time</comment>
        <translation>从 %2 的 %1 到 %4 的 %3。</translation>
    </message>
    <message>
        <source>The lowest was %1 on %2.</source>
        <comment>credits on a date and time</comment>
        <translation>最低为 %2 的 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n top-up(s).</source>
        <translation>
            <numerusform>充值 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and time: credits</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: topped up by %2, to %3</source>
        <comment>date and time, credits, credits</comment>
        <translation>%1：充值 %2，余额 %3</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing is known</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>credits, a time or date</comment>
        <translation>%1（自 %2 起）</translation>
    </message>
    <message>
        <source>%1: %2 came in, now %3</source>
        <comment>date and time, credits, credits</comment>
        <translation>%1：到账 %2，现为 %3</translation>
    </message>
    <message>
        <source>New key or address on %1: %2 before, %3 after.</source>
        <comment>date and time, credits, credits</comment>
        <translation>密钥或地址于 %1 更改：之前 %2，之后 %3。</translation>
    </message>
    <message>
        <source>Same account, or another one?</source>
        <translation>同一账户，还是另一个账户？</translation>
    </message>
    <message>
        <source>The history goes on.</source>
        <translation>历史继续。</translation>
    </message>
    <message>
        <source>The history begins anew.</source>
        <translation>历史重新开始。</translation>
    </message>
    <message>
        <source>%1 came in on %2. Refund or top-up?</source>
        <comment>credits, date and time</comment>
        <translation>%1 于 %2 到账。是退款还是充值？</translation>
    </message>
    <message>
        <source>%1 came in on %2 and count as a refund.</source>
        <comment>credits, date and time</comment>
        <translation>%1 于 %2 到账，计为退款。</translation>
    </message>
    <message>
        <source>%1 came in on %2 and count as a top-up.</source>
        <comment>credits, date and time</comment>
        <translation>%1 于 %2 到账，计为充值。</translation>
    </message>
</context>
<context>
    <name>presentation::ProblemWording</name>
    <message>
        <source>There is nothing to do: it is tried again by itself.</source>
        <translation>无需任何操作：程序会自动重试。</translation>
    </message>
    <message>
        <source>Check the internet connection; it is tried again by itself.</source>
        <translation>请检查互联网连接；程序会自动重试。</translation>
    </message>
    <message>
        <source>It gave no reason, only the number %1. %2</source>
        <translation>服务未说明原因，只给出编号 %1。%2</translation>
    </message>
    <message>
        <source>It says: “%2” (number %1)</source>
        <translation>服务的说明：“%2”（编号 %1）</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>服务的说明：“%1”</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>No credits left</source>
        <translation>积分已用完</translation>
    </message>
    <message>
        <source>The service is not at its address</source>
        <translation>服务不在此地址</translation>
    </message>
    <message>
        <source>The service did not accept the question</source>
        <translation>服务未接受查询</translation>
    </message>
    <message>
        <source>The service was asked too often</source>
        <translation>查询服务过于频繁</translation>
    </message>
    <message>
        <source>The key has reached its cap</source>
        <translation>密钥已达到限额</translation>
    </message>
    <message>
        <source>The service is under maintenance</source>
        <translation>服务正在维护</translation>
    </message>
    <message>
        <source>The service has trouble of its own</source>
        <translation>服务自身出现故障</translation>
    </message>
    <message>
        <source>The service has switched this off</source>
        <translation>服务已停用此查询</translation>
    </message>
    <message>
        <source>The service reports an error</source>
        <translation>服务报告错误</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>无法理解服务的答复</translation>
    </message>
    <message>
        <source>The service sent us elsewhere</source>
        <translation>服务要求转到其他地址</translation>
    </message>
    <message>
        <source>Could not reach the service</source>
        <translation>无法连接到服务</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>服务未及时答复</translation>
    </message>
    <message>
        <source>No secure connection to the service</source>
        <translation>无法与服务建立安全连接</translation>
    </message>
    <message>
        <source>No secure connection: a date is wrong</source>
        <translation>无法建立安全连接：日期有误</translation>
    </message>
    <message>
        <source>The proxy let nothing through</source>
        <translation>代理服务器未放行</translation>
    </message>
    <message>
        <source>Check the key in the settings. If it has an address whitelist at kie.ai, this computer&apos;s internet address must be on it.</source>
        <translation>请检查设置中的密钥。如果该密钥在 kie.ai 上设有地址白名单，则本机的互联网地址必须在其中。</translation>
    </message>
    <message>
        <source>Top up to go on.</source>
        <translation>请充值后继续使用。</translation>
    </message>
    <message>
        <source>Raise this key&apos;s cap at kie.ai, or wait until it starts anew. The account itself may still hold credits.</source>
        <translation>请在 kie.ai 上提高此密钥的限额，或等待限额重新计算。账户本身可能仍有积分。</translation>
    </message>
    <message>
        <source>The key was not sent. Check this computer&apos;s date and time; if they are right, wait until the service renews its certificate.</source>
        <translation>密钥未发送。请检查本机的日期和时间；如果正确，请等待服务更新其证书。</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>请检查系统网络设置中的代理服务器。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A sentence that says what is wrong, then one that says what can be done</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>Check the key you entered. If it has an address whitelist at kie.ai, this computer&apos;s internet address must be on it.</source>
        <translation>请检查您输入的密钥。如果它在 kie.ai 设有地址白名单，本机的互联网地址必须在其中。</translation>
    </message>
    <message>
        <source>Check the key in the environment variable KIE_API_KEY. If it has an address whitelist at kie.ai, this computer&apos;s internet address must be on it.</source>
        <translation>请检查环境变量 KIE_API_KEY 中的密钥。如果它在 kie.ai 设有地址白名单，本机的互联网地址必须在其中。</translation>
    </message>
    <message>
        <source>Kie did not accept the key this time</source>
        <translation>Kie 这次没有接受密钥</translation>
    </message>
    <message>
        <source>A firewall blocked the request</source>
        <translation>防火墙拦截了请求</translation>
    </message>
    <message>
        <source>The key has worked before. Retrying in a few minutes.</source>
        <translation>此密钥之前可用。几分钟后重试。</translation>
    </message>
    <message>
        <source>This is not about your key. If it continues, try without a VPN or proxy, and check whether this network wants you to sign in first.</source>
        <translation>这与您的密钥无关。如果持续出现，请尝试不使用 VPN 或代理，并检查此网络是否需要先登录。</translation>
    </message>
    <message>
        <source>the service address in the settings</source>
        <comment>Check …</comment>
        <translation>设置中的服务地址</translation>
    </message>
    <message>
        <source>the service address in the environment variable KIE_API_BASE_URL</source>
        <comment>Check …</comment>
        <translation>环境变量 KIE_API_BASE_URL 中的服务地址</translation>
    </message>
    <message>
        <source>It is tried again by itself. If this stays, check %1, or look for a newer version of this program.</source>
        <comment>the address</comment>
        <translation>程序会自动重试。如果问题持续，请检查%1，或查看本程序是否有新版本。</translation>
    </message>
    <message>
        <source>Check %1, or look for a newer version of this program.</source>
        <comment>the address</comment>
        <translation>请检查%1，或查看本程序是否有新版本。</translation>
    </message>
    <message>
        <source>Check %1.</source>
        <comment>the address</comment>
        <translation>请检查%1。</translation>
    </message>
    <message>
        <source>The key was not sent there. Check %1, and whether this network wants you to sign in first.</source>
        <comment>the address</comment>
        <translation>密钥没有发送到那里。请检查%1，以及此网络是否需要先登录。</translation>
    </message>
    <message>
        <source>The key was not sent. Check %1, and whether this network wants you to sign in first.</source>
        <comment>the address</comment>
        <translation>密钥没有发送。请检查%1，以及此网络是否需要先登录。</translation>
    </message>
</context>
<context>
    <name>presentation::ProgramWording</name>
    <message>
        <source>No balance yet of %1</source>
        <comment>accounts</comment>
        <translation>尚无 %1 的余额</translation>
    </message>
    <message>
        <source>Out of date for %1</source>
        <comment>accounts</comment>
        <translation>%1 的余额已过时</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>account, balance, what is not well</comment>
        <translation>%1：%2 – %3</translation>
    </message>
    <message>
        <source>out of date in part</source>
        <translation>部分已过时</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, balance</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Alerts are snoozed until you top up</source>
        <translation>提醒已暂停，直到您充值</translation>
    </message>
    <message>
        <source>Alerts for %1 are snoozed until you top up</source>
        <comment>accounts</comment>
        <translation>%1 的提醒已暂停，直到您充值</translation>
    </message>
    <message>
        <source>Alerts are snoozed until %1</source>
        <comment>time</comment>
        <translation>提醒已暂停至 %1</translation>
    </message>
    <message>
        <source>Alerts for %1 are snoozed until %2</source>
        <comment>accounts, time</comment>
        <translation>%1 的提醒已暂停至 %2</translation>
    </message>
    <message>
        <source>Kie Credits</source>
        <translation>Kie Credits</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>另有 %n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo, not a real balance – %1</source>
        <comment>a state</comment>
        <translation>演示，并非真实余额 – %1</translation>
    </message>
</context>
<context>
    <name>presentation::StorageWording</name>
    <message>
        <source>%1 The file as it was is kept as %2.</source>
        <translation>%1原文件已保留为 %2。</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged; what could not be read has its standard value. Check the settings.</source>
        <translation>设置文件 %1 已损坏；无法读取的设置已恢复默认值。请检查设置。</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be opened, so standard values are used. Check who may read the file.</source>
        <translation>无法打开设置文件 %1，因此使用默认值。请检查该文件的读取权限。</translation>
    </message>
    <message>
        <source>The settings cannot be saved to %1; changes hold until the program ends. Check who may write the file, and the space on the disk.</source>
        <translation>无法将设置保存到 %1；更改仅在程序退出前有效。请检查该文件的写入权限和磁盘空间。</translation>
    </message>
    <message>
        <source>Other users of this computer could open the settings file %1 with the key in it. This is mended; if you share this computer, replace the key at kie.ai.</source>
        <translation>本机的其他用户曾可以打开含有密钥的设置文件 %1。此问题已修复；如果您与他人共用本机，请在 kie.ai 上更换密钥。</translation>
    </message>
    <message>
        <source>Other users of this computer can open the settings file %1 with the key in it, and this could not be mended. Make the file yours alone, then replace the key at kie.ai.</source>
        <translation>本机的其他用户可以打开含有密钥的设置文件 %1，且无法自动修复。请将该文件设为仅您可访问，然后在 kie.ai 上更换密钥。</translation>
    </message>
    <message>
        <source>The settings file %1 has a value that cannot be used: %2. Check the settings.</source>
        <translation>设置文件 %1 中有无法使用的值：%2。请检查设置。</translation>
    </message>
    <message>
        <source>The key in the settings file %1 cannot be used: %2. Enter it again in the settings.</source>
        <translation>设置文件 %1 中的密钥无法使用：%2。请在设置中重新输入。</translation>
    </message>
    <message>
        <source>The file %1, which remembers the warnings already given, is damaged. A warning may come once more.</source>
        <translation>记录已发出提醒的文件 %1 已损坏。某条提醒可能会再次出现。</translation>
    </message>
    <message>
        <source>It cannot be noted in %1 which warnings were given, so one may come again after a restart. Check who may write the file, and the space on the disk.</source>
        <translation>无法在 %1 中记录已发出的提醒，因此重新启动后提醒可能会再次出现。请检查该文件的写入权限和磁盘空间。</translation>
    </message>
    <message>
        <source>The history file %1 is damaged. The history starts anew.</source>
        <translation>历史记录文件 %1 已损坏。历史记录将重新开始。</translation>
    </message>
    <message>
        <source>The history cannot be saved to %1; it is kept until the program ends and tried again. Check who may write the file, and the space on the disk.</source>
        <translation>无法将历史记录保存到 %1；程序会将其保留到退出为止并重试。请检查该文件的写入权限和磁盘空间。</translation>
    </message>
    <message>
        <source>The history file %1 is from a newer version of this program and is left alone. Update this program to go on with it.</source>
        <translation>历史记录文件 %1 来自本程序的较新版本，因此保持不变。请更新本程序以继续使用它。</translation>
    </message>
    <message>
        <source>The history file %1 was replaced by another one, which is used from now on.</source>
        <translation>历史文件 %1 已被另一个文件替换，今后将使用新文件。</translation>
    </message>
    <message>
        <source>The history file %1 was deleted. The history starts anew.</source>
        <translation>历史文件 %1 已被删除。历史重新开始。</translation>
    </message>
    <message>
        <source>The history cannot be saved: %1 is a folder, pipe or device, not a file. It is kept until the program ends. Move what is there out of the way.</source>
        <translation>无法保存历史：%1 是文件夹、管道或设备，不是文件。历史会保留到程序结束。请移走该处的内容。</translation>
    </message>
    <message>
        <source>The history cannot be saved: %1 is a link to a file that does not exist. It is kept until the program ends. Restore that file, or remove the link.</source>
        <translation>无法保存历史：%1 是指向不存在的文件的链接。历史会保留到程序结束。请恢复该文件，或删除链接。</translation>
    </message>
    <message>
        <source>You are not allowed to open the history file %1. Check the permissions of the file and its folder, then try again.</source>
        <translation>您无权打开历史文件 %1。请检查该文件及其文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>The history cannot be read: %1 is a folder, pipe or device, not a file. Move what is there out of the way.</source>
        <translation>无法读取历史：%1 是文件夹、管道或设备，不是文件。请移走该处的内容。</translation>
    </message>
    <message>
        <source>The history cannot be read: %1 is a link to a file that does not exist. Restore that file, or remove the link.</source>
        <translation>无法读取历史：%1 是指向不存在的文件的链接。请恢复该文件，或删除链接。</translation>
    </message>
    <message>
        <source>The history file %1 is empty. Restore a copy if you have one; otherwise a new history begins in it with the next balance.</source>
        <translation>历史文件 %1 为空。如有副本请恢复；否则下次获取余额时会在其中开始新的历史。</translation>
    </message>
    <message>
        <source>The history file %1 is damaged, or not a history. Restore a copy if you have one; otherwise a new history begins with the next balance, and the file is kept.</source>
        <translation>历史文件 %1 已损坏，或不是历史文件。如有副本请恢复；否则下次获取余额时会开始新的历史，原文件会保留。</translation>
    </message>
    <message>
        <source>The history file %1 is from a newer version of this program. Update this program to read it.</source>
        <translation>历史文件 %1 来自本程序的较新版本。请更新本程序以读取它。</translation>
    </message>
    <message>
        <source>Another program is using the history file %1. Close that program, then try again.</source>
        <translation>另一个程序正在使用历史文件 %1。请关闭该程序，然后重试。</translation>
    </message>
    <message>
        <source>The history file %1 cannot be read. Check the disk, then try again.</source>
        <translation>无法读取历史文件 %1。请检查磁盘，然后重试。</translation>
    </message>
</context>
<context>
    <name>presentation::Wording</name>
    <message numerus="yes">
        <source>%1 credits</source>
        <comment>a whole number of credits</comment>
        <translation>
            <numerusform>%1 积分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credits</source>
        <comment>a fraction of credits, such as 0.5 or 1.25</comment>
        <translation>
            <numerusform>%1 积分</numerusform>
        </translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a sum of money</comment>
        <translation>不足 %1</translation>
    </message>
    <message>
        <source>This is not a usable address. Write it like %1.</source>
        <translation>此地址无法使用。请写成 %1 这样的形式。</translation>
    </message>
    <message>
        <source>The address must begin with https://, or others could read the key on its way.</source>
        <translation>地址必须以 https:// 开头，否则密钥在传输途中可能被他人读取。</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs, and no spaces inside. Copy it again in full.</source>
        <translation>密钥只包含普通字母、数字和符号，中间没有空格。请重新完整复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so the balance is here; closing this window ends the program. On GNOME, install the extension “AppIndicator and KStatusNotifierItem Support”.</source>
        <translation>此桌面不显示托盘图标，因此余额显示在这里；关闭此窗口将结束程序。在 GNOME 上，请安装扩展“AppIndicator and KStatusNotifierItem Support”。</translation>
    </message>
    <message>
        <source>The critical mark must not be higher than the low mark.</source>
        <translation>告急线不得高于预警线。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown time zone “%1”: days begin at midnight in %2. Check TZ, or install the system&apos;s time zone data (tzdata).</source>
        <translation>未知时区“%1”：每天从 %2 的零点开始。请检查 TZ，或安装系统时区数据 (tzdata)。</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <comment>a reason in the system&apos;s words</comment>
        <translation>无法写入输出：%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>credits (dollars)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>– credits</source>
        <comment>amount unknown</comment>
        <translation>– 积分</translation>
    </message>
</context>
</TS>
