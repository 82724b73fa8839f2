/** In place of the package `fault`: the error of the front matter's reader for wrong options, which are constants here. */
export const fault = (text) => new Error(text);
