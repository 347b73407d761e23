import type { ChangedKind } from '../atlas/changes';
import type { LocalText } from '../atlas/model';

/*
 * The words of the page that lists the data. They stand apart from the messages, which every visit to the map fetches: no
 * script says these.
 */

/** What stands on the page. */
export const DATA_WORDS = {
	nav: { en: 'Data', 'zh-Hans': '数据', ru: 'Данные' },
	title: { en: 'Data', 'zh-Hans': '数据', ru: 'Данные' },
	lead: {
		en: 'Everything the atlas draws, as files. Days are half-open intervals; an end that is empty, or 9999-12-31, means “still so”. Areas are in km² on the WGS84 ellipsoid.',
		'zh-Hans':
			'本图集所绘的一切均可作为文件取用。日期为左闭右开区间；终点为空或为9999-12-31，表示“至今如此”。面积以平方公里计，按WGS84椭球面计算。',
		ru: 'Всё, что показывает атлас, — в виде файлов. Даты образуют полуоткрытые интервалы; пустой конец или 9999-12-31 значит «до сих пор». Площади — в км² на эллипсоиде WGS84.',
	},
	version: { en: 'Data version {version}', 'zh-Hans': '数据版本{version}', ru: 'Версия данных {version}' },
	credit: {
		en: 'Whatever is made from the data must say: {credit}. Licence: {licence}.',
		'zh-Hans': '使用本数据的成果须注明：{credit}。许可：{licence}。',
		ru: 'Всё, что создано на основе данных, должно содержать указание: {credit}. Лицензия: {licence}.',
	},
	layers: { en: 'Layers for a GIS', 'zh-Hans': '供地理信息系统使用的图层', ru: 'Слои для ГИС' },
	programs: { en: 'For programs', 'zh-Hans': '供程序使用', ru: 'Для программ' },
	days: { en: 'Day by day', 'zh-Hans': '逐日状况', ru: 'По дням' },
	acts: { en: 'Act by act', 'zh-Hans': '逐项文件', ru: 'По актам' },
	record: {
		en: 'The record of the map',
		'zh-Hans': '地图所用的记录',
		ru: 'Записи, по которым строится карта',
	},
	versions: { en: 'Released versions', 'zh-Hans': '已发布的版本', ru: 'Выпущенные версии' },
	changes: { en: 'What was changed', 'zh-Hans': '变动记录', ru: 'Что изменилось' },
	unreleased: {
		en: 'Not released yet',
		'zh-Hans': '尚未发布',
		ru: 'Ещё не выпущено',
	},
	added: { en: 'Added', 'zh-Hans': '新增', ru: 'Добавлено' },
	removed: { en: 'Taken away', 'zh-Hans': '移除', ru: 'Исключено' },
	changed: { en: 'Changed', 'zh-Hans': '变更', ru: 'Изменено' },
	itself: {
		en: 'Nothing that goes by an id was changed.',
		'zh-Hans': '各条目均无变动。',
		ru: 'Отдельные записи не\u00a0изменились.',
	},
	size: { en: '{n} bytes', 'zh-Hans': '{n}字节', ru: '{n} Б' },
	package: {
		en: 'The same list for programs, with the columns of every table:',
		'zh-Hans': '供程序读取的同一清单，含各表的字段：',
		ru: 'Тот же перечень для программ, с полями каждой таблицы:',
	},
	description: {
		en: 'Every file of the atlas with its format, size, licence and checksum: layers for a GIS, tables, and a module for programs.',
		'zh-Hans': '本图集的全部数据文件，附格式、大小、许可与校验和：地理信息系统图层、表格与程序模块。',
		ru: 'Все файлы атласа с указанием формата, размера, лицензии и контрольной суммы: слои для ГИС, таблицы и модуль для программ.',
	},
} as const satisfies Record<string, LocalText>;

/** The things of the record that versions are compared by. */
export const CHANGED_WORDS = {
	treaty: { en: 'Treaties and other acts', 'zh-Hans': '条约及其他文件', ru: 'Договоры и\u00a0другие акты' },
	transfer: { en: 'Transfers of land', 'zh-Hans': '土地转移', ru: 'Переходы земель' },
	segment: { en: 'Lines', 'zh-Hans': '线段', ru: 'Линии' },
	land: { en: 'Lands', 'zh-Hans': '土地', ru: 'Земли' },
	place: { en: 'Places', 'zh-Hans': '地点', ru: 'Населённые пункты' },
	event: { en: 'Events', 'zh-Hans': '事件', ru: 'События' },
	route: { en: 'Routes', 'zh-Hans': '路线', ru: 'Пути' },
	polity: { en: 'States and peoples', 'zh-Hans': '政权与民族', ru: 'Государства и\u00a0народы' },
	topic: { en: 'Disputed topics', 'zh-Hans': '争议问题', ru: 'Спорные вопросы' },
	step: { en: 'Steps of the tour', 'zh-Hans': '导览步骤', ru: 'Шаги обзора' },
	source: { en: 'Sources', 'zh-Hans': '来源', ru: 'Источники' },
} as const satisfies Record<ChangedKind, LocalText>;

/** What a file holds, by its kind; `{name}` is an instrument, `{lang}` a language. */
export const FILE_WORDS = {
	layers: { en: 'All layers', 'zh-Hans': '全部图层', ru: 'Все слои' },
	tenures: {
		en: 'Who held which land from when to when, and by which act',
		'zh-Hans': '各地由谁、自何时至何时、依何文件领有',
		ru: 'Кто, когда и по какому акту владел землёй',
	},
	transfers: {
		en: 'The land that acts moved, from whom to whom',
		'zh-Hans': '各文件所转移的土地，及其原属与归属',
		ru: 'Земли, перешедшие по актам: от кого и к кому',
	},
	segments: {
		en: 'The lines that acts drew, with the days in which each was in force',
		'zh-Hans': '各文件所划之线，及其生效期间',
		ru: 'Линии, проведённые актами, и сроки их действия',
	},
	routes: {
		en: 'Roads, journeys and railways, leg by leg',
		'zh-Hans': '道路、行程与铁路，逐段列出',
		ru: 'Дороги, путешествия и железные дороги по участкам',
	},
	places: {
		en: 'Places, with their names in each time',
		'zh-Hans': '地点及其各时期的名称',
		ru: 'Населённые пункты и их названия в разное время',
	},
	events: {
		en: 'What happened at one place',
		'zh-Hans': '在一地发生之事',
		ru: 'События в отдельных местах',
	},
	snapshots: {
		en: 'Who held what on every day that changed it',
		'zh-Hans': '每一变动之日的领有状况',
		ru: 'Кто чем владел в каждый день перемен',
	},
	snapshotIndex: {
		en: 'The list of those days',
		'zh-Hans': '上述日期的清单',
		ru: 'Перечень этих дней',
	},
	frontier: {
		en: '{name}: the line that it drew',
		'zh-Hans': '{name}：所划之线',
		ru: '{name}: проведённая линия',
	},
	moved: {
		en: '{name}: the land that it moved',
		'zh-Hans': '{name}：所转移的土地',
		ru: '{name}: перешедшие земли',
	},
	module: {
		en: 'Module that answers for any day and any point',
		'zh-Hans': '可查询任一日期、任一地点的程序模块',
		ru: 'Модуль, отвечающий на запрос о любом дне и любой точке',
	},
	types: { en: 'Its types', 'zh-Hans': '上述模块的类型声明', ru: 'Его типы' },
	linkedPlaces: {
		en: 'Places for gazetteers (Linked Places Format)',
		'zh-Hans': '供地名辞典使用的地点（Linked Places Format）',
		ru: 'Населённые пункты для газетиров (Linked Places Format)',
	},
	linkedActs: {
		en: 'Treaties and other acts for gazetteers (Linked Places Format)',
		'zh-Hans': '供地名辞典使用的条约及其他文件（Linked Places Format）',
		ru: 'Договоры и другие акты для газетиров (Linked Places Format)',
	},
	schema: {
		en: 'What a layer’s GeoJSON is like (JSON Schema)',
		'zh-Hans': '图层GeoJSON的结构说明（JSON Schema）',
		ru: 'Описание GeoJSON слоя (JSON Schema)',
	},
	recordSchema: {
		en: 'What the files of the record are like (JSON Schema)',
		'zh-Hans': '记录文件的结构说明（JSON Schema）',
		ru: 'Описание исходных файлов (JSON Schema)',
	},
	catalogue: {
		en: 'States, acts, lines, lands with their holders, transfers, places and sources, without texts',
		'zh-Hans': '政权、文件、线段、土地及其领有者、转移、地点与来源，不含文字',
		ru: 'Государства, акты, линии, земли с владельцами, переходы, места и источники, без текстов',
	},
	history: {
		en: 'Events, routes, disputed topics and the tour, without texts',
		'zh-Hans': '事件、路线、争议问题与导览，不含文字',
		ru: 'События, пути, спорные вопросы и обзор, без текстов',
	},
	texts: { en: 'Texts of both: {lang}', 'zh-Hans': '二者的文字：{lang}', ru: 'Тексты к ним: {lang}' },
	topology: {
		en: 'Lands, borders and lines as shapes',
		'zh-Hans': '土地、界线与线段的形状',
		ru: 'Очертания земель, границ и линий',
	},
	nature: {
		en: 'Rivers, lakes and coasts, for drawing',
		'zh-Hans': '绘图用的河流、湖泊与海岸',
		ru: 'Реки, озёра и берега для показа',
	},
	changes: {
		en: 'What each version changed, item by item',
		'zh-Hans': '各版本的逐项变动',
		ru: 'Что изменилось в\u00a0каждой версии, по\u00a0записям',
	},
	search: { en: 'Names for the search', 'zh-Hans': '搜索用的名称', ru: 'Названия для поиска' },
	about: { en: 'What the atlas tells of itself', 'zh-Hans': '图集的自述', ru: 'Рассказ атласа о себе' },
	health: {
		en: 'What the record rests on: its statements by source, its doubts, its distances to other drawings',
		'zh-Hans': '记录的依据：陈述的来源类别、疑点、与他人所绘的距离',
		ru: 'На чём основаны данные: утверждения по источникам, вопросы, расхождения с\u00a0чужими чертежами',
	},
	outline: {
		en: 'What the map opens with: {lang}',
		'zh-Hans': '打开地图时读取的概要：{lang}',
		ru: 'Данные, с которыми открывается карта: {lang}',
	},
	outlineLines: {
		en: 'The thinned lines that the map opens with',
		'zh-Hans': '打开地图时读取的简化线条',
		ru: 'Упрощённые линии, с которыми открывается карта',
	},
} as const satisfies Record<string, LocalText>;

export type FileKind = keyof typeof FILE_WORDS;
