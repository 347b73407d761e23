import type { Lang } from '../atlas/vocabulary';

/** What must be said when nothing else of the page may be there, its messages among it. */
export interface LastWords {
	/** The page's script did not come, or did not start. */
	unopened: string;
	/** It failed while it was drawn. */
	undrawn: string;
	/** Its parts are gone, because a newer version took their place. */
	outdated: string;
	/** What the reader had is not lost. */
	kept: string;
	reload: string;
	treaties: string;
}

export const LAST_WORDS: Record<Lang, LastWords> = {
	en: {
		unopened: 'A part of the page did not come.',
		undrawn: 'The page could not be drawn.',
		outdated: 'A newer version of the atlas is out, and parts of the older one are gone.',
		kept: 'The address keeps what you were looking at.',
		reload: 'Load the page anew',
		treaties: 'All treaties, to read without the map',
	},
	'zh-Hans': {
		unopened: '页面的一部分未能送达。',
		undrawn: '页面未能绘出。',
		outdated: '图集已有新版本，旧版本的部分文件已不存在。',
		kept: '您所看的内容保留在网址中。',
		reload: '重新载入页面',
		treaties: '全部条约（无需地图即可阅读）',
	},
	ru: {
		unopened: 'Часть страницы не пришла.',
		undrawn: 'Страницу не удалось нарисовать.',
		outdated: 'Вышла новая версия атласа, и частей прежней больше нет.',
		kept: 'То, что вы смотрели, сохранено в адресе.',
		reload: 'Загрузить страницу заново',
		treaties: 'Все договоры, для чтения без карты',
	},
};
