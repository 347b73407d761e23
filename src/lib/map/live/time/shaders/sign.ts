/** Signs: small pictures that stand upright at a place. */
export const SIGN_VERTEX = /* glsl */ `#version 300 es
precision highp float;

/** x, y (world units off the origin), and off its place, CSS pixels. */
layout(location = 0) in vec4 a_place;
/** Picture, size (1 its own), opacity, the zoom from which it is gone. */
layout(location = 1) in vec4 a_look;
uniform vec2 u_middle;
uniform float u_scale;
uniform vec2 u_size;
uniform float u_pixelRatio;
uniform float u_zoom;
/** Half a picture's side, CSS pixels. */
uniform float u_half;

out vec3 v_picture;
flat out float v_opacity;

void main() {
	vec2 corner = vec2(gl_VertexID % 2, gl_VertexID / 2);
	vec2 at = (a_place.xy - u_middle) * u_scale;
	at += (a_place.zw + (corner * 2.0 - 1.0) * u_half * a_look.y) * u_pixelRatio;
	v_picture = vec3(corner, a_look.x);
	v_opacity = a_look.z;
	gl_Position = u_zoom >= a_look.w ? vec4(2.0, 2.0, 2.0, 1.0) : vec4(at * 2.0 / u_size * vec2(1.0, -1.0), 0.0, 1.0);
}`;

export const SIGN_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
precision mediump sampler2DArray;

in vec3 v_picture;
flat in float v_opacity;
uniform sampler2DArray u_pictures;
out vec4 ink;

void main() {
	ink = texture(u_pictures, v_picture) * v_opacity;
	if (ink.a == 0.0) discard;
}`;
