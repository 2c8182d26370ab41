/** A code's dark modules as one SVG path, one unit a module, each row a line through its middle: to be stroked. */
export function codePath(rows: boolean[][]): string {
  return rows
    .map((row, y) => {
      let path = '';
      let end = 0;
      for (let x = 0; x < row.length; x++) {
        if (!row[x]) continue;
        const start = x;
        while (row[x + 1]) x++;
        path += path ? `m${start - end} 0` : `M${start} ${y}`;
        path += `h${x + 1 - start}`;
        end = x + 1;
      }
      return path;
    })
    .join('');
}
