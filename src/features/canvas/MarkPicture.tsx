import type { Palette } from "~/lenses/palette";
import type { Mark } from "~/scene/marks";
import { pathData } from "~/scene/path";
import { fontFamily } from "~/scene/render/font";

interface MarkPictureProps {
  marks: readonly Mark[];
  width: number;
  height: number;
  palette: Palette;
}

/** A few marks of the drawing among the controls, drawn as they are on the paper. */
export function MarkPicture({ marks, width, height, palette }: MarkPictureProps) {
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {marks.map((mark, index) => (
        <MarkShape key={index} mark={mark} palette={palette} />
      ))}
    </svg>
  );
}

function MarkShape({ mark, palette }: { mark: Mark; palette: Palette }) {
  switch (mark.as) {
    case "path":
      return (
        <path
          d={pathData(mark.path)}
          fill={mark.fill === null ? "none" : palette[mark.fill]}
          stroke={mark.stroke === null ? "none" : palette[mark.stroke]}
          strokeWidth={mark.width}
          strokeLinecap="round"
          strokeLinejoin="round"
          strokeDasharray={mark.dash?.join(" ")}
        />
      );
    case "text":
      return (
        <text
          x={mark.x}
          y={mark.y}
          fontFamily={fontFamily}
          fontSize={mark.size}
          fontWeight={mark.weight}
          fill={palette[mark.fill]}
        >
          {mark.text}
        </text>
      );
    case "icon":
      return (
        <g
          transform={`translate(${mark.x} ${mark.y}) scale(${mark.size / 24})`}
          fill="none"
          stroke={palette[mark.stroke]}
          strokeWidth={1.9}
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          {mark.data.map((data) => (
            <path key={data} d={data} />
          ))}
        </g>
      );
  }
}
