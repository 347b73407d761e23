/**
 * Lines: every segment is a rectangle about it, and a pixel's ink is how near it lies. Of a segment and its two
 * neighbours the nearest inks a pixel, and no other: so a line is of one piece however it bends, its joins round,
 * without any geometry for them, and nothing translucent lies twice.
 *
 * `PEN` says what is drawn: `STROKE` a line with its dashes, `RIBBON` the tint along either side, `BAND` the doubt.
 */
export const LINE_VERTEX = /* glsl */ `#version 300 es
precision highp float;
precision highp int;
precision highp usampler2D;

/** Points of a LineMesh, in rows of POINTS: x, y, third, id. The first four are those of segment 0. */
uniform highp sampler2D u_points;
/** The canvas's middle, world units off the origin; device pixels to a world unit; the canvas, device pixels. */
uniform vec2 u_middle;
uniform float u_scale;
uniform vec2 u_size;
uniform usampler2D u_looks;

/** By kind of line: full width in device pixels, premultiplied colour. */
uniform float u_width[4];
uniform vec4 u_colour[4];
/** A line is drawn if it has one of these flags; if 0, by its kind alone. */
uniform uint u_flags;
/** By the line's drawing: dash, gap, dash, gap in widths; all 0 is unbroken. Less than 0: whatever the drawing is. */
uniform vec4 u_dashes[4];
uniform int u_drawing;
/** Dash widths to a world unit, by kind. */
uniform float u_dashScale[4];
/** Ribbons: colour by side. And how strong, by kind; of land of neither side against another. */
uniform vec4 u_side[4];
uniform float u_strength[4];
uniform float u_otherStrength;
/** Bands: device pixels to one at zoom 0. */
uniform float u_bandScale;

flat out vec4 v_segment;
flat out vec4 v_neighbours;
flat out vec4 v_ink;
flat out vec4 v_inkRight;
flat out float v_half;
flat out vec2 v_along;
flat out vec4 v_dash;

vec2 pixel(vec2 world) { return (world - u_middle) * u_scale; }

vec4 point(int i) { return texelFetch(u_points, ivec2(i % POINTS, i / POINTS), 0); }

void main() {
	gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
	int segment = gl_VertexID >> 2;
	int corner = gl_VertexID & 3;
	vec4 from4 = point(segment + 1);
	vec4 to4 = point(segment + 2);
	if (from4.z < 0.0 || to4.z < 0.0) return;
	int id = int(from4.w);
	uvec4 look = texelFetch(u_looks, ivec2(id % ROW, id / ROW), 0);
	int kind = int(look.r & 3u);
	if (u_flags == 0u ? kind == 0 : (look.b & u_flags) == 0u) return;
	if (u_flags != 0u) kind = 0;

	v_dash = vec4(0.0);
	v_along = vec2(0.0);
#ifdef RIBBON
	int left = int(look.g & 3u);
	int right = int(look.g >> 2u);
	v_half = u_width[kind];
	v_ink = left == 0 ? vec4(0.0) : u_side[left] * (kind == 2 && left == 3 ? u_otherStrength : u_strength[kind]);
	v_inkRight = right == 0 ? vec4(0.0) : u_side[right] * (kind == 2 && right == 3 ? u_otherStrength : u_strength[kind]);
	if (v_ink.a + v_inkRight.a == 0.0) return;
#else
	v_ink = u_colour[kind];
	v_inkRight = v_ink;
#ifdef BAND
	v_half = from4.z * u_bandScale * 0.5;
#else
	v_half = u_width[kind] * 0.5;
	int drawing = u_drawing < 0 ? int(look.r >> 2u) : u_drawing;
	v_dash = u_dashes[drawing];
	v_along = vec2(from4.z, to4.z) * u_dashScale[kind];
#endif
#endif
	if (v_half <= 0.0) return;

	vec2 from = pixel(from4.xy);
	vec2 to = pixel(to4.xy);
	v_segment = vec4(from, to);
	vec4 before4 = point(segment);
	vec4 after4 = point(segment + 3);
	// A neighbour in the same place as the end is none: there the line begins or ends.
	v_neighbours = vec4(pixel(before4.xy), pixel(after4.xy));
	vec2 along = normalize(to - from + vec2(1e-6, 0.0));
	vec2 across = vec2(along.y, -along.x);
	float reach = v_half + 1.0;
	bool end = corner % 2 == 1;
	float side = corner < 2 ? 1.0 : -1.0;
	vec2 at = (end ? to + along * reach : from - along * reach) + across * side * reach;
	gl_Position = vec4(at * 2.0 / u_size * vec2(1.0, -1.0), 0.0, 1.0);
}`;

export const LINE_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;

flat in vec4 v_segment;
flat in vec4 v_neighbours;
flat in vec4 v_ink;
flat in vec4 v_inkRight;
flat in float v_half;
flat in vec2 v_along;
flat in vec4 v_dash;
uniform vec2 u_size;
/** The share of a band's width that fades out. */
uniform float u_blur;
out vec4 ink;

/** How far along a segment the point of it nearest to p lies, 0–1. */
float nearest(vec2 p, vec2 from, vec2 to) {
	vec2 along = to - from;
	return clamp(dot(p - from, along) / max(dot(along, along), 1e-9), 0.0, 1.0);
}

/** Whether p lies left of a segment's direction: > 0 it does. */
float leftOf(vec2 p, vec2 from, vec2 to) {
	vec2 along = to - from;
	return dot(p - from, normalize(vec2(along.y, -along.x)));
}

/** How much of a pixel a dash covers: where the line is, in widths, and pixels to a width. */
float dashed(vec4 dash, float at, float across, float pixels) {
	float period = dash.x + dash.y + dash.z + dash.w;
	if (period == 0.0) return 1.0;
	float within = mod(at, period);
	// Dashes shorter than this are dots.
	if (dash.x < 0.1) {
		float off = abs(within - dash.x * 0.5);
		float away = length(vec2(min(off, period - off), across));
		return clamp((0.5 - away) * pixels + 0.5, 0.0, 1.0);
	}
	float second = dash.x + dash.y;
	float inFirst = min(within, dash.x - within);
	float inSecond = dash.z > 0.0 ? min(within - second, second + dash.z - within) : -1e3;
	// The first dash again, seen from the end of the period.
	float inNext = within - period;
	return clamp(max(max(inFirst, inSecond), inNext) * pixels + 0.5, 0.0, 1.0);
}

void main() {
	// Counted as the vertices are, and the same for every segment that asks.
	vec2 at = vec2(gl_FragCoord.x - u_size.x * 0.5, u_size.y * 0.5 - gl_FragCoord.y);
	vec2 from = v_segment.xy;
	vec2 to = v_segment.zw;
	float t = nearest(at, from, to);
	float away = distance(at, mix(from, to, t));
	if (away > v_half + 1.0) discard;
	vec2 before = v_neighbours.xy;
	vec2 after = v_neighbours.zw;
	bool begins = before == from;
	bool ends = after == to;
	// A tie, as at a common end, goes to the earlier one.
	if (!begins && distance(at, mix(before, from, nearest(at, before, from))) <= away) discard;
	if (!ends && distance(at, mix(to, after, nearest(at, to, after))) < away) discard;

#ifdef BAND
	// A line's end is as doubtful as its course.
	ink = v_ink * clamp((v_half - away) / max(u_blur * v_half * 2.0, 1.0), 0.0, 1.0);
#else
	float cover = clamp(v_half - away + 0.5, 0.0, 1.0);
	// A line's own ends are cut straight.
	float length_ = distance(from, to);
	float past = dot(at - from, (to - from) / max(length_, 1e-6));
	if (begins) cover *= clamp(past + 0.5, 0.0, 1.0);
	if (ends) cover *= clamp(length_ - past + 0.5, 0.0, 1.0);
#ifdef RIBBON
	float side = leftOf(at, from, to);
	// At a common end, both segments tell the side.
	if (t == 1.0 && !ends) side += leftOf(at, to, after);
	ink = (side > 0.0 ? v_ink : v_inkRight) * cover;
#else
	float along = mix(v_along.x, v_along.y, t);
	float across = leftOf(at, from, to) / (2.0 * v_half);
	ink = v_ink * cover * dashed(v_dash, along, across, 2.0 * v_half);
#endif
#endif
	if (ink.a == 0.0) discard;
}`;
