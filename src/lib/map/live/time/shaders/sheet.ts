/** A sheet as large as the canvas, laid over it pixel on pixel. */
export const SHEET_VERTEX = /* glsl */ `#version 300 es
void main() {
	// One triangle that covers the canvas.
	vec2 at = vec2(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0);
	gl_Position = vec4(at, 0.0, 1.0);
}`;

export const SHEET_FRAGMENT = /* glsl */ `#version 300 es
precision mediump float;
precision mediump sampler2D;

uniform sampler2D u_sheet;
out vec4 ink;

void main() {
	ink = texelFetch(u_sheet, ivec2(gl_FragCoord.xy), 0);
}`;
