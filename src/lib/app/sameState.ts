/**
 * Leads the link before it to the page's own state: a script of its own, for frames that may not load the page's
 * others. Written into the page behind the link.
 */
export const SAME_STATE =
	'<script>document.currentScript.previousElementSibling.search=location.search</script>';
