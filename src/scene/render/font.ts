/** The bundled family; an own name first, so that a picture that carries its font uses that one. */
export const fontFamily = '"Atkinson Hyperlegible Next Variable", "Noto Sans", sans-serif';
