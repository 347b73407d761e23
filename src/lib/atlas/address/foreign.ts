/**
 * What messengers, search engines, mailers, advertisers and counters hang on the links that pass through them. None of
 * it is meant for the atlas, so it is passed over without a word. Names are in small letters.
 */
const FOREIGN = [
	// Campaigns, of any counter.
	/^(utm|mtm|matomo|pk|piwik|stm|itm|hsa|ga|at|xtor|wt)_\w+$/,
	/^(cmp|cmpid|icid|ncid|campaign_?id|wt\.mc_id|xtor)$/,
	// Advertisers' clicks.
	/^(fbclid|gclid|gclsrc|dclid|gbraid|wbraid|gad_\w+|msclkid|twclid|ttclid|li_fat_id|rdt_cid|epik|sccid|scid|irclickid)$/,
	/^(yclid|ysclid|yadclid|yadordid|ymclid|vkclid|rb_clickid|_openstat|ybaip|etext|bd_vid|qhclickid|sogou_vid|tduid)$/,
	// Search engines and counters.
	/^(_ga|_gl|_gac|srsltid|sca_esv|ved|usg|usqp|gs_lcrp|spm|scm|_branch_match_id|_branch_referrer|guccounter|guce_\w+)$/,
	// Chats and networks.
	/^(isappinstalled|nsukey|wxshare_count|clicktime|enterid|scene|sharer_\w+|share_\w+|from_wecom|weixin\w*|wx_\w+)$/,
	/^(igsh|igshid|mibextid|sfnsn|extid|fb_\w+|action_\w+|si|feature|ref|ref_src|ref_url|trk\w*|tt_from|_r|_t|tgwebapp\w*)$/,
	// Mailers.
	/^(mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|__hs\w+|hsctatracking|vero_\w+|oly_\w+|_ke|_kx|ck_subscriber_id|bxid|cndid|ml_\w+|s_cid|sc_\w+|dm_i|wickedid)$/,
	// Against caches.
	/^(_|nocache|cachebuster|timestamp)$/,
	// What is left of a character that was escaped for HTML.
	/^(quot|apos|gt|lt|nbsp|amp|#\d+|#x[0-9a-f]+);?$/,
];

/** Whether a parameter is known to be another site's. */
export function isForeign(name: string): boolean {
	return FOREIGN.some((pattern) => pattern.test(name));
}
