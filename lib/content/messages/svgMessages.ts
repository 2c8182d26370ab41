import { MOST_SVG_BYTES } from '#lib/pictures/limits.ts';
import { message, told } from './message.ts';

const kb = (bytes: number): number => Math.ceil(bytes / 1024);

/** What is said of a drawing (SVG) in an article’s folder. */
export const svgMessages = {
  tooHeavy: message('image/too-large', [[900_000]], (bytes: number) =>
    told(
      `SVG 有 ${kb(bytes)} KB，上限是 ${kb(MOST_SVG_BYTES)} KB`,
      `the SVG has ${kb(bytes)} KB; ${kb(MOST_SVG_BYTES)} KB are allowed`,
      '简化路径；照片描成的图，直接用照片',
      'simplify its paths; if it was traced from a photograph, use the photograph',
    ),
  ),
  tooMuch: message('image/too-large', [[]], () =>
    told(
      'SVG 里重复引用的图形太多，浏览器画不过来',
      'the SVG repeats its parts so often that a browser could not draw it',
      '减少 <use>、图案和遮罩的层层引用',
      'use fewer <use>, patterns and masks inside one another',
    ),
  ),
  element: message('image/svg', [['foreignObject']], (name: string) =>
    told(
      `SVG 里不能有 <${name}>`,
      `an SVG cannot hold <${name}>`,
      '在绘图软件里删掉它，或把它转成路径，再导出',
      'delete it in the drawing program, or turn it into paths, and export again',
    ),
  ),
  handler: message('image/svg', [['onload']], (name: string) =>
    told(`SVG 里有事件属性 ${name}`, `the SVG has the event handler ${name}`, '删掉它', 'delete it'),
  ),
  address: message('image/svg', [['https://a.example/font.woff2']], (address: string) =>
    told(
      `SVG 里引用了“${address}”`,
      `the SVG refers to “${address}”`,
      '只能引用同一张图里的 #编号；嵌进去的照片单独放成 JPG',
      'only #ids of the same drawing may be referred to; an embedded photograph goes into a JPG of its own',
    ),
  ),
  styles: message('image/svg', [[]], () =>
    told(
      'SVG 里有 <style> 样式表',
      'the SVG has a <style> sheet',
      '导出时选“表示属性”：Illustrator 的“样式：演示文稿属性”，Inkscape 的“优化的 SVG”',
      'export with presentation attributes: “Styling: Presentation Attributes” in Illustrator, “Optimized SVG” in Inkscape',
    ),
  ),
  noSize: message('image/svg', [[]], () =>
    told(
      'SVG 没有 viewBox，也没有宽和高',
      'the SVG has neither a viewBox nor a width and a height',
      '在 <svg> 里补上 viewBox="0 0 宽 高"',
      'add viewBox="0 0 width height" to <svg>',
    ),
  ),
  entity: message('image/svg', [[]], () =>
    told(
      'SVG 里有自定义的 &实体; 或 <!DOCTYPE […]>',
      'the SVG has &entities; of its own, or a <!DOCTYPE […]>',
      '重新导出为普通 SVG（SVG 1.1，不保留编辑功能）',
      'export it again as plain SVG (SVG 1.1, without the program’s editing data)',
    ),
  ),
  broken: message('image/broken', [[]], () =>
    told(
      'SVG 从这里起读不下去：标签或引号不成对',
      'the SVG cannot be read from here on: a tag or a quote has no pair',
      '重新导出一次',
      'export it again',
    ),
  ),
  deep: message('image/svg', [[]], () =>
    told(
      'SVG 的组套得太深',
      'the groups of the SVG nest too deeply',
      '取消几层编组，再导出',
      'ungroup some, and export again',
    ),
  ),
};
