/** Land: the fill and the hatch over it, or the accent over what changed, by the parcel's look. */
export const LAND_VERTEX = /* glsl */ `#version 300 es
precision highp float;
precision highp int;
precision highp usampler2D;

/** x, y (world units off the origin), the parcel's index. */
layout(location = 0) in vec3 a_corner;
uniform vec2 u_middle;
uniform float u_scale;
uniform vec2 u_size;
/** CSS pixels at the whole zoom level to a world unit: hatches lie on the map and grow with it till the next level. */
uniform float u_hatchScale;
uniform usampler2D u_looks;
uniform bool u_change;

out vec2 v_hatchAt;
flat out vec3 v_fill;
flat out int v_hatch;
flat out float v_strength;
flat out int v_changed;

void main() {
	int id = int(a_corner.z);
	ivec2 at = ivec2(id % ROW * 2, id / ROW);
	uvec4 fill = texelFetch(u_looks, at, 0);
	uvec4 over = texelFetch(u_looks, at + ivec2(1, 0), 0);
	v_fill = vec3(fill.rgb) / 255.0;
	v_hatch = int(over.r) - 1;
	v_strength = float(over.g) / 255.0;
	v_changed = int(over.b);
	vec2 off = a_corner.xy - u_middle;
	v_hatchAt = off * u_hatchScale;
	gl_Position = fill.a == 0u || (u_change && v_changed == 0)
		? vec4(2.0, 2.0, 2.0, 1.0)
		: vec4(off * u_scale * 2.0 / u_size * vec2(1.0, -1.0), 0.0, 1.0);
}`;

export const LAND_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
precision highp int;
precision mediump sampler2DArray;

in vec2 v_hatchAt;
flat in vec3 v_fill;
flat in int v_hatch;
flat in float v_strength;
flat in int v_changed;
/** Premultiplied tiles, and the CSS pixels that each is wide. */
uniform sampler2DArray u_patterns;
uniform float u_sizes[PATTERNS];
/** Where the canvas's middle lies in the tiles, CSS pixels. */
uniform vec2 u_hatchMiddle;
uniform bool u_change;
/** The accent, how much of it lies over changed land and how strongly its hatch, by the kind of change. */
uniform vec3 u_accent;
uniform float u_tint[5];
uniform float u_changeHatch[5];
out vec4 ink;

vec4 pattern(int id) {
	// A level finer than the picture's own keeps strokes of a pixel crisp.
	return texture(u_patterns, vec3((v_hatchAt + u_hatchMiddle) / u_sizes[id], float(id)), -1.0);
}

void main() {
	if (u_change) {
		float tint = u_tint[v_changed];
		vec4 hatch = pattern(CHANGE) * u_changeHatch[v_changed];
		ink = hatch + vec4(u_accent, 1.0) * tint * (1.0 - hatch.a);
		return;
	}
	ink = vec4(v_fill, 1.0);
	if (v_hatch < 0) return;
	vec4 hatch = pattern(v_hatch) * v_strength;
	ink = hatch + ink * (1.0 - hatch.a);
}`;
