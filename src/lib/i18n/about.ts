/** What the atlas tells about itself, in its three languages. Plain text; the page gives it form. */
export interface AboutSection {
	id: string;
	heading: string;
	paragraphs: string[];
}

/** The same sections, in the same order, in each language. */
export const about: Record<'en' | 'zh-Hans' | 'ru', AboutSection[]> = {
	en: [
		{
			id: 'atlas',
			heading: 'What this atlas is',
			paragraphs: [
				'The Shifting Frontier shows how the frontier between Russia and China moved from ' +
					'1640 to today: the treaties, protocols, letters, leases, occupations and handovers ' +
					'that changed or described it, the lines they drew and the land they moved.',
				'Each line is drawn once, from the clause that describes it. All lines together cut ' +
					'the land into parcels, and a table says who held each parcel from which day. The map ' +
					'of a year, a border and a transfer all follow from that table, so they cannot ' +
					'disagree.',
				'Six treaties lead the reader: Nerchinsk, Kyakhta, Aigun, Peking, Saint Petersburg ' +
					'and the eastern agreement of 1991. What lies between them is here because they ' +
					'cannot be understood without it.',
				'The atlas reports what texts say, who held what and how each side tells it. It does ' +
					'not judge who was right, and it takes no position on any claim.',
			],
		},
		{
			id: 'lines',
			heading: 'How the lines were drawn',
			paragraphs: [
				'Where a river or a crest is today’s border, the border of today is used ' +
					'(OpenStreetMap, late 2017). Other rivers come from Natural Earth and GSHHG, and ' +
					'watersheds were computed from a relief of 2 arc-minutes. Where no older line is at ' +
					'hand, modern region and province lines stand in. Stretches that are straight or ' +
					'drawn by hand say so.',
				'Each stretch has a certainty, and its stroke shows it: unbroken where the line was ' +
					'surveyed or is described in the text, dashed where it is approximate, dash-dotted ' +
					'where it is disputed, dotted where the edge was left undelimited or is only a claim. ' +
					'A border between the two sides that no text of the record describes is dashed as ' +
					'well.',
				'The ±km of a stretch say how far to either side the true line may lie, and a soft ' +
					'band shows that width to scale. A river that is still the border has ±1–2 km, ' +
					'because rivers have moved since; the mountains of 1689, never surveyed, have ±40 km. ' +
					'Lines known to ±2 km or better have no band.',
				'The agreement of 2004 prints coordinates, which allow a check: two of its points lie ' +
					'within 100 m of the border used here and a third within 350 m.',
			],
		},
		{
			id: 'areas',
			heading: 'How areas are computed',
			paragraphs: [
				'An area is that of the parcels that moved, on the WGS 84 ellipsoid. The exports ' +
					'carry a second figure, on a sphere, which reads 0.2 % low at 45° N and 0.6 % low at ' +
					'60° N.',
				'The interval follows from the doubt of the lines round the land. Each may lie its ' +
					'±km to either side along its whole length, and they err independently, so the doubt ' +
					'is the square root of the summed squares of length times km. Coasts do not count. ' +
					'The interval does not cover another reading of the text: which river was the ' +
					'Gorbitsa of 1689 moves the west end of that line by some 200 km.',
				'River water counts: a line along the main channel puts half the river on each side, ' +
					'and a group of islands includes the water between them. That is the main reason why ' +
					'the islands of 2008 come out larger (273 km²) than the figures for land.',
				'Figures that others have published stand beside the computed ones, each with its ' +
					'source and the reason why they differ. Nothing was bent to meet them.',
			],
		},
		{
			id: 'wording',
			heading: 'Wording',
			paragraphs: [
				'Words of law follow the instruments. ‘Ceded’, ‘annexed’, ‘leased’ and ‘occupied’ are ' +
					'meant as the instrument or the act has them, and not as a verdict. Otherwise land ' +
					'‘passed’ to a state, or was ‘assigned’ or ‘joined’ to it.',
				'On the map, ‘occupied’ means that another power held the land while sovereignty ' +
					'stayed where it was, as in Manchuria from 1900 to 1907; ‘leased’, that it was held ' +
					'under a lease, sovereignty unchanged, as on Liaodong from 1898; ‘protectorate’, that ' +
					'it was under another’s protection. ‘Claimed’ means that the power named claims the ' +
					'land and another holds it, as between the Qing pickets and Lake Balkhash before ' +
					'1864.',
				'‘Held in common’ is land that a treaty left to both sides, as from the Ussuri to the ' +
					'sea from 1858 to 1860. ‘Undelimited’ is land on whose holder the two sides had not ' +
					'agreed, as on the Uda from 1689 to 1858.',
				'Names of both sides are given where they differ, as Zhenbao (Damansky) and Heixiazi ' +
					'(Bolshoi Ussuriysky), and places show their names by period. Where the two sides ' +
					'tell a thing differently, their accounts stand side by side.',
			],
		},
		{
			id: 'readings',
			heading: 'Whose account',
			paragraphs: [
				'The map opens on the neutral account. It follows the texts both sides signed and, ' +
					'where they are silent, who in fact held the land.',
				'On ten topics, from the Amur before 1689 to the river islands settled in 1991 and ' +
					'2004, Chinese and Russian accounts are reported beside it, each with its sources. ' +
					'Where an account holds that the land was another’s, choosing it changes who held ' +
					'that land on the map, and the transfers and areas follow. The lines stay the same.',
				'An account reports what works on that side hold. It is not the view of this atlas, ' +
					'nor of everyone on that side: where only some writers say a thing, the text says so.',
			],
		},
		{
			id: 'calendar',
			heading: 'Calendar',
			paragraphs: [
				'Days are Gregorian. Old Style (Julian) days stand beside them as the texts give ' +
					'them. Where texts of one treaty bear different days, all are listed: the Russian ' +
					'text of Nerchinsk bears 6 September 1689, the Latin and Manchu texts 7 September, ' +
					'and the Latin was signed and sealed on the 8th.',
				'A year means the state at the end of 31 December. A change made on any day of a year ' +
					'is thus seen in the map of that year.',
				'An imprecise date, such as a month or a year, is kept as a range. Where only the ' +
					'year is known, the map changes on its last day.',
				'Each instrument has one day on which the map changes: its signature, the exchange of ' +
					'ratifications (1881), the handover (2008) or another, and its notes say which where ' +
					'it matters.',
			],
		},
		{
			id: 'gaps',
			heading: 'What is not drawn, and why',
			paragraphs: [
				'Some changes are known but not drawn, because no source at hand says where the ' +
					'earlier line ran. The panel of each says so.',
				'They are the river islands settled in 1991, some 700 by one estimate, of which only ' +
					'Zhenbao (Damansky) is drawn; the steppe between the marks of 1727 and those of 1911 ' +
					'west of Abagaitu; the district near the Tumen that went back to the Qing in 1886; ' +
					'and the strips that passed to China from Kazakhstan, Kyrgyzstan and Tajikistan, and ' +
					'at the Hubtu in 2015. The area computed for 1991 is therefore far below the ' +
					'published one.',
				'The stages by which Russian rule grew inside Siberia and the Kazakh steppe, and Qing ' +
					'rule in western Mongolia, are left out. So are the strip of land along the Chinese ' +
					'Eastern Railway, too narrow to show (the railway itself is a route), the western ' +
					'lands of Manchukuo, and the exact limits of Dalian and Port Arthur after 1945.',
			],
		},
		{
			id: 'certainty',
			heading: 'How sure a fact is',
			paragraphs: [
				'Each dated fact, clause and figure of the record is marked in one of two ways: ' +
					'found, which means read in the source named, or own, which means from memory. The ' +
					'page shows the second as ‘not verified’: no source has been read for it yet.',
				'Found does not mean proven. Some texts were read in part or as quoted in another ' +
					'work, and some figures come from the press or from popular pages; the entries say ' +
					'so.',
				'The certainty of a fact is not that of a line. A clause may have been read in the ' +
					'treaty itself while its line on the ground is known only to 40 km.',
			],
		},
		{
			id: 'licences',
			heading: 'Data and licences',
			paragraphs: [
				'The code is under the MIT licence. The texts of the record, such as instruments, ' +
					'events and accounts, are under CC BY 4.0.',
				'Frontiers, parcels, snapshots and transfers, in the page and in its exports, derive ' +
					'from OpenStreetMap and are under the ODbL 1.0: credit ‘© OpenStreetMap ' +
					'contributors’, and share a database made from them alike. A picture or a page made ' +
					'from the map needs the credit line that the map shows.',
				'Rivers are from Natural Earth (public domain), GSHHG (LGPL 3.0 or later) and ' +
					'OpenStreetMap, lakes from GSHHG, regions from DCW-GMT (LGPL 3.0 or later), and the ' +
					'relief is public domain, made with Natural Earth. Coordinates of places are from ' +
					'GeoNames (CC BY 4.0), or own where marked. The typefaces are under the SIL Open Font ' +
					'License 1.1.',
				'The file DATA-LICENCES.md of the repository lists every part.',
			],
		},
		{
			id: 'cite',
			heading: 'How to cite',
			paragraphs: [
				'Give the title, the address with its query and the day on which you opened it: The ' +
					'Shifting Frontier, ?year=1858&treaty=aigun-1858, opened on such a day. The address ' +
					'keeps the year, the instrument, the account and the view, so others see what you ' +
					'saw.',
				'With an area, name the instrument and give the interval: left bank of the Amur, ' +
					'1858, 587,300 km² (537,300–637,300). If the map followed Chinese or Russian ' +
					'accounts, say so.',
				'For a fact, cite the source that its panel names, once you have read it there; for a ' +
					'line, its certainty and a computed area, cite the atlas.',
			],
		},
	],
	'zh-Hans': [
		{
			id: 'atlas',
			heading: '关于本图集',
			paragraphs: [
				'《The Shifting Frontier》（移动的边界）展示1640年至今俄国与中国之间边界的变动：' +
					'改变或描述边界的条约、议定书、换文、租借、占领和移交，它们所划的界线，以及随之' +
					'转移的土地。',
				'每条界线只绘一次，依据描述它的条款。所有界线把土地分成地块，另有一表记载每一地' +
					'块自何日起属谁。某年的地图、某段边界、某次转移都由此表得出，因此不会互相矛盾。',
				'全图以六个条约为主线：尼布楚、恰克图、瑷珲、北京、伊犁（圣彼得堡）各约和1991年' +
					'东段协定。其间的事件一并收入，因为缺少它们便无法理解这些条约。',
				'本图集只报告约文所载、土地实际由谁据有以及双方各自如何叙述，不评判是非，也不对' +
					'任何主张表明立场。',
			],
		},
		{
			id: 'lines',
			heading: '界线如何绘制',
			paragraphs: [
				'凡河流或山脊今为边界者，采用今日边界（OpenStreetMap，2017年末）。其他河流取自Natural ' +
					'Earth和GSHHG，分水岭依2角分的地形数据计算。没有更早的界线可用时，以现代行政区或' +
					'省的界线代替。直线和手绘的段落均有说明。',
				'每一段都有确定程度，并以线型表示：实线为经过勘测或约文有描述；虚线为约略；点划' +
					'线为有争议；点线为未划界或仅为主张。两方之间的边界若本记录中无文本描述，也用虚' +
					'线。',
				'“±公里”表示真实界线可能偏向任何一侧多远，浅色带按比例显示这一宽度。今仍为边界的' +
					'河流为±1至2公里，因为河道后来有所移动；1689年从未勘测的山岭为±40公里。误差不超' +
					'过±2公里的线不画浅色带。',
				'2004年协定载有坐标，可作检验：其中两点距本图所用边界不到100米，另一点不到350米。',
			],
		},
		{
			id: 'areas',
			heading: '面积如何计算',
			paragraphs: [
				'面积为转移地块的面积，按WGS 84椭球计算。导出数据另附球面面积，在北纬45度偏小0.2%，' +
					'在北纬60度偏小0.6%。',
				'区间来自土地四周界线的误差。每条线在全长上都可能向任何一侧偏移其“±公里”，且各线' +
					'误差彼此独立，因此总误差为“长度×公里数”平方和的平方根。海岸不计。区间不包括对约' +
					'文的其他读法：1689年的格尔必齐河究竟是哪条河，会使该线西端移动约200公里。',
				'河面计入面积：沿主航道的界线使两侧各得一半河面，群岛也包括岛间水面。2008年诸岛' +
					'的计算值（273平方公里）大于陆地数字，主要原因即在于此。',
				'他人发表的数字列在计算值旁边，并注明来源和差异的原因。计算未为迎合这些数字而作' + '任何调整。',
			],
		},
		{
			id: 'wording',
			heading: '用语',
			paragraphs: [
				'法律用语依从文件本身。“割让”“吞并”“租借”“占领”均按该文件或行为的本意使用，不表' +
					'示评判。其余情况用“划归”“归”“并入”等词。',
				'地图上的“占领”指另一势力据有该地而主权未变，如1900至1907年的东北；“租借”指依租' +
					'约据有而主权不变，如1898年起的辽东；“保护”指处于他国保护之下。“主张”指所标一方' +
					'主张该地而由另一方据有，如1864年以前清朝卡伦线与巴尔喀什湖之间之地。',
				'“共有”指条约规定由双方共同拥有之地，如1858至1860年乌苏里江至海之地。“未划界”指' +
					'双方未就归属达成一致之地，如1689至1858年的乌第河待议地区。',
				'双方名称不同者一并列出，如珍宝岛（达曼斯基岛）、黑瞎子岛（大乌苏里岛）；地名按' +
					'时期显示。双方叙述不同者，两种说法并列。',
			],
		},
		{
			id: 'readings',
			heading: '依谁的叙述',
			paragraphs: [
				'地图初始采用中性说法：以双方签署的文本为准；文本未载者，以实际据有为准。',
				'有十个专题，从1689年以前的黑龙江到1991年和2004年解决的江中岛屿，在中性说法之外' +
					'并列中国和俄国的说法，各附资料来源。某种说法若认为土地另有所属，选择它就会改变' +
					'地图上的归属，转移和面积也随之改变。界线本身不变。',
				'所谓某方说法，是报告该方论著的主张，既不是本图集的看法，也不代表该方所有人：仅' +
					'部分作者持有的观点，文中会注明。',
			],
		},
		{
			id: 'calendar',
			heading: '历法',
			paragraphs: [
				'日期用公历。俄历（儒略历）日期依文本所载列在旁边。同一条约的各文本日期不同时，' +
					'全部列出：《尼布楚条约》俄文本署1689年9月6日，拉丁文和满文本署9月7日，拉丁文本' +
					'于9月8日签署钤印。',
				'某年指该年12月31日终了时的状况，因此一年中任何一天的变动都会显示在当年的地图上。',
				'只知月份或年份等不精确的日期保存为一段范围。只知年份者，地图在该年最后一天变动。',
				'每个文件都有一天作为地图变动之日：签署之日、互换批准书之日（1881年）、移交之日' +
					'（2008年）或其他日期；必要时注释中有说明。',
			],
		},
		{
			id: 'gaps',
			heading: '哪些没有绘出，为什么',
			paragraphs: [
				'有些变动虽为人所知，却没有绘出，因为手头资料未说明原来的界线在何处。相关面板均' + '有说明。',
				'这些变动是：1991年解决的江中岛屿，据一种估计约700个，只绘出珍宝岛（达曼斯基岛）；' +
					'阿巴该图以西1727年与1911年界点之间的草原；1886年交还清朝的图们江一带地方；哈萨' +
					'克斯坦、吉尔吉斯斯坦和塔吉克斯坦划归中国的地带，以及2015年瑚布图河的地带。因此' +
					'1991年的计算面积远小于已发表的数字。',
				'俄国统治在西伯利亚和哈萨克草原内部的逐步扩展、清朝统治在蒙古西部的逐步扩展，均' +
					'未绘出。中东铁路沿线地带过窄，亦未绘出（铁路本身作为路线显示）；满洲国西部之地' +
					'以及1945年以后大连、旅顺口的确切界限也未绘出。',
			],
		},
		{
			id: 'certainty',
			heading: '事实有多可靠',
			paragraphs: [
				'记录中每个日期、条款和数字都有两种标记之一：“查得”，即已在所列资料中读到；“自知”，' +
					'即凭记忆。页面对后者标明“未经核实”：尚未查阅资料。',
				'“查得”并不等于证实。有些文本只读到一部分，或转引自他书；有些数字出自报刊或通俗' +
					'网页；各条均有说明。',
				'事实的可靠程度与界线的确定程度是两回事。条款可能直接读自条约，而其地面界线只能' +
					'确定到40公里以内。',
			],
		},
		{
			id: 'licences',
			heading: '数据与许可',
			paragraphs: [
				'程序代码采用MIT许可。记录中的文字，如各文件、事件和各方说法，采用CC BY 4.0许可。',
				'边界、地块、年代快照和转移数据，无论在页面还是导出文件中，均由OpenStreetMap衍生，' +
					'采用ODbL 1.0许可：须注明“© OpenStreetMap contributors”，由其制成的数据库须以相' +
					'同方式共享。用本图制作的图片或网页须附地图所示的署名。',
				'河流取自Natural Earth（公有领域）、GSHHG（LGPL 3.0或更新版本）和OpenStreetMap，' +
					'湖泊取自GSHHG，行政区取自DCW-GMT（LGPL 3.0或更新版本），地形属公有领域，以Natural ' +
					'Earth制成。地点坐标取自GeoNames（CC BY 4.0），标明者为自定。字体采用SIL Open Font ' +
					'License 1.1。',
				'代码库中的DATA-LICENCES.md列出每一部分。',
			],
		},
		{
			id: 'cite',
			heading: '如何引用',
			paragraphs: [
				'请写明标题、含查询部分的网址和打开日期，例如：The Shifting Frontier，?year=1858&treaty=aigun-1858，' +
					'某年某月某日打开。网址保存年份、文件、所依说法和视图，他人打开即见同样内容。',
				'引用面积时，请写明文件和区间：黑龙江左岸，1858年，587300平方公里（537300—637300）。' +
					'若地图依中国或俄国的说法，也请注明。',
				'引用事实时，请在读过之后引用面板所列的资料；引用界线、其确定程度和计算面积时，' + '引用本图集。',
			],
		},
	],
	ru: [
		{
			id: 'atlas',
			heading: 'Что это за атлас',
			paragraphs: [
				'The Shifting Frontier («Подвижная граница») показывает, как граница между Россией и ' +
					'Китаем менялась с 1640 года до наших дней: договоры, протоколы, обмены письмами, ' +
					'аренды, оккупации и передачи, которые её меняли или описывали, проведённые ими линии ' +
					'и перешедшие по ним земли.',
				'Каждая линия проведена один раз, по статье, которая её описывает. Все линии вместе ' +
					'делят землю на участки, а таблица говорит, кто и с какого дня держал каждый участок. ' +
					'Карта любого года, граница и переход земли следуют из этой таблицы и потому не ' +
					'расходятся между собой.',
				'Читателя ведут шесть договоров: Нерчинский, Кяхтинский, Айгунский, Пекинский, ' +
					'Петербургский и соглашение 1991 года о Восточной части границы. То, что лежит между ' +
					'ними, помещено потому, что без него их не понять.',
				'Атлас сообщает, что говорят тексты, кто чем владел и как об этом рассказывает каждая ' +
					'сторона. Он не судит, кто был прав, и не занимает позиции ни по одному притязанию.',
			],
		},
		{
			id: 'lines',
			heading: 'Как проведены линии',
			paragraphs: [
				'Там, где река или гребень служит границей и теперь, взята нынешняя граница ' +
					'(OpenStreetMap, конец 2017 года). Другие реки взяты из Natural Earth и GSHHG, ' +
					'водоразделы вычислены по рельефу с шагом в 2 угловые минуты. Где более старой линии ' +
					'под рукой нет, её заменяют современные границы регионов и провинций. О прямых и ' +
					'проведённых от руки отрезках это сказано.',
				'У каждого отрезка есть степень точности, и её показывает начертание: сплошная линия ' +
					'снята на местности или описана в тексте, штриховая приблизительна, штрихпунктирная ' +
					'спорна, точечная — край, оставленный без разграничения, или только притязание. ' +
					'Граница двух сторон, которой не описывает ни один текст, тоже штриховая.',
				'«± км» говорят, насколько настоящая линия может отстоять в ту или другую сторону; ' +
					'мягкая полоса показывает эту ширину в масштабе. У реки, которая и теперь служит ' +
					'границей, это ±1–2 км, потому что реки с тех пор сместились; у гор 1689 года, ' +
					'которых никогда не снимали, ±40 км. У линий, известных до ±2 км и точнее, полосы ' +
					'нет.',
				'В соглашении 2004 года напечатаны координаты, и это позволяет проверить: две его ' +
					'точки лежат в пределах 100 м от взятой здесь границы, третья — в пределах 350 м.',
			],
		},
		{
			id: 'areas',
			heading: 'Как вычислены площади',
			paragraphs: [
				'Площадь — это площадь перешедших участков на эллипсоиде WGS 84. В выгрузках есть и ' +
					'вторая, на сфере: она меньше на 0,2 % на широте 45° и на 0,6 % на широте 60°.',
				'Интервал следует из сомнения линий вокруг земли. Каждая может отстоять на свои «± ' +
					'км» в ту или другую сторону по всей длине, и ошибаются они независимо, поэтому ' +
					'сомнение равно корню из суммы квадратов длины, умноженной на километры. Берега не ' +
					'считаются. Иного прочтения текста интервал не охватывает: от того, какая река была ' +
					'Горбицей 1689 года, западный конец той линии сдвигается километров на двести.',
				'Вода рек считается: линия по главному фарватеру отдаёт каждой стороне половину реки, ' +
					'а в площадь группы островов входит вода между ними. В этом главная причина, почему ' +
					'острова 2008 года выходят больше (273 км²), чем цифры для суши.',
				'Рядом с вычисленными стоят опубликованные цифры, каждая с источником и объяснением ' +
					'расхождения. Под них ничего не подгоняли.',
			],
		},
		{
			id: 'wording',
			heading: 'Слова',
			paragraphs: [
				'Правовые слова следуют документам. «Уступлено», «аннексировано», «сдано в аренду», ' +
					'«оккупировано» употребляются так, как это сказано в документе или следует из ' +
					'действия, и не служат приговором. В прочих случаях земля «отошла» к государству, ' +
					'«отнесена» к нему или «присоединена».',
				'На карте «оккупировано» значит, что землю держала другая держава, а суверенитет не ' +
					'менялся, как в Маньчжурии в 1900–1907 годах; «в аренде» — что её держали по договору ' +
					'об аренде без перемены суверенитета, как Ляодун с 1898 года; «протекторат» — что ' +
					'она была под чужим покровительством. «Притязание» значит, что названная держава ' +
					'притязает на землю, а держит её другая, как между цинскими караулами и Балхашом до ' +
					'1864 года.',
				'«В общем владении» — земля, которую договор оставил обеим сторонам, как от Уссури до ' +
					'моря в 1858–1860 годах. «Не разграничено» — земля, о владельце которой стороны не ' +
					'договорились, как на Уде в 1689–1858 годах.',
				'Где названия расходятся, даны оба: Даманский (Чжэньбао), Большой Уссурийский ' +
					'(Хэйсяцзы); места показывают свои имена по эпохам. Где стороны рассказывают ' +
					'по-разному, их изложения стоят рядом.',
			],
		},
		{
			id: 'readings',
			heading: 'Чьё изложение',
			paragraphs: [
				'Карта открывается в нейтральном изложении. Оно следует текстам, подписанным обеими ' +
					'сторонами, а где они молчат — тому, кто на деле держал землю.',
				'По десяти темам, от Амура до 1689 года до речных островов, решённых в 1991 и 2004 ' +
					'годах, рядом с ним переданы китайское и русское изложения, каждое с источниками. ' +
					'Если по одному из них земля принадлежала другому, при его выборе на карте меняется ' +
					'владелец этой земли, а за ним переходы и площади. Линии остаются теми же.',
				'Изложение передаёт то, что считают работы этой стороны. Это не взгляд атласа и не ' +
					'мнение всех на этой стороне: где так пишут лишь некоторые авторы, это сказано.',
			],
		},
		{
			id: 'calendar',
			heading: 'Календарь',
			paragraphs: [
				'Дни даны по григорианскому календарю. Дни по старому стилю (юлианские) стоят рядом ' +
					'так, как их дают тексты. Если тексты одного договора помечены разными днями, ' +
					'приведены все: русский текст Нерчинского договора помечен 6 сентября 1689 года, ' +
					'латинский и маньчжурский — 7 сентября, а латинский подписан и скреплён печатями ' +
					'8-го.',
				'Год означает положение на конец 31 декабря. Поэтому перемена любого дня видна на ' +
					'карте того же года.',
				'Неточная дата, например месяц или год, хранится как промежуток. Если известен только ' +
					'год, карта меняется в последний его день.',
				'У каждого документа есть один день, когда карта меняется: подписание, обмен ' +
					'ратификациями (1881), передача (2008) или иной; где это важно, о нём говорят ' +
					'примечания.',
			],
		},
		{
			id: 'gaps',
			heading: 'Что не показано и почему',
			paragraphs: [
				'Некоторые перемены известны, но не показаны: ни один источник под рукой не говорит, ' +
					'где шла прежняя линия. На панели каждой из них это сказано.',
				'Это речные острова, решённые в 1991 году, около 700 по одной оценке, из которых ' +
					'показан только Даманский (Чжэньбао); степь между знаками 1727 и 1911 годов к западу ' +
					'от Абагайтуя; округа у Туманной, возвращённая Цин в 1886 году; полосы, отошедшие к ' +
					'Китаю от Казахстана, Кыргызстана и Таджикистана, а также у Хубту в 2015 году. ' +
					'Поэтому вычисленная для 1991 года площадь намного меньше опубликованной.',
				'Не показано, как по ступеням росла русская власть внутри Сибири и казахской степи и ' +
					'цинская — в Западной Монголии. Не показаны и полоса отчуждения КВЖД, слишком узкая ' +
					'(сама дорога показана как путь), западные земли Маньчжоу-го и точные пределы Даляня ' +
					'и Порт-Артура после 1945 года.',
			],
		},
		{
			id: 'certainty',
			heading: 'Насколько верен факт',
			paragraphs: [
				'Каждая дата, статья и цифра помечена одним из двух способов: «найдено», то есть ' +
					'прочитано в названном источнике, или «своё», то есть по памяти. Второе страница ' +
					'показывает как «не проверено»: источник ещё не прочитан.',
				'«Найдено» не значит «доказано». Некоторые тексты прочитаны частично или в пересказе ' +
					'другой работы, некоторые цифры взяты из прессы или с популярных страниц; об этом ' +
					'сказано на месте.',
				'Достоверность факта и точность линии — разные вещи. Статью могли прочесть в самом ' +
					'договоре, а её линия на местности известна лишь до 40 км.',
			],
		},
		{
			id: 'licences',
			heading: 'Данные и лицензии',
			paragraphs: [
				'Код — под лицензией MIT. Тексты описания, то есть документы, события и изложения, — ' +
					'под CC BY 4.0.',
				'Границы, участки, снимки по годам и переходы земель, на странице и в выгрузках, ' +
					'произведены от OpenStreetMap и распространяются по ODbL 1.0: указывайте «© ' +
					'OpenStreetMap contributors» и распространяйте сделанную из них базу данных на тех же ' +
					'условиях. Изображению или странице, сделанным из карты, нужна подпись, которую ' +
					'показывает сама карта.',
				'Реки — из Natural Earth (общественное достояние), GSHHG (LGPL 3.0 или новее) и ' +
					'OpenStreetMap, озёра — из GSHHG, регионы — из DCW-GMT (LGPL 3.0 или новее); рельеф — ' +
					'общественное достояние, сделан с Natural Earth. Координаты мест — из GeoNames (CC ' +
					'BY 4.0), а где помечено, свои. Шрифты — под SIL Open Font License 1.1.',
				'Все части перечислены в файле DATA-LICENCES.md хранилища.',
			],
		},
		{
			id: 'cite',
			heading: 'Как ссылаться',
			paragraphs: [
				'Укажите название, адрес вместе с запросом и день, когда вы его открыли: The Shifting ' +
					'Frontier, ?year=1858&treaty=aigun-1858, открыто такого-то числа. Адрес хранит год, ' +
					'документ, изложение и вид, поэтому другие увидят то же, что и вы.',
				'Приводя площадь, назовите документ и дайте интервал: левый берег Амура, 1858 год, ' +
					'587 300 км² (537 300–637 300). Если карта следовала китайскому или русскому ' +
					'изложению, скажите об этом.',
				'Для факта ссылайтесь на источник, названный на панели, прочитав его; для линии, её ' +
					'точности и вычисленной площади — на атлас.',
			],
		},
	],
};
