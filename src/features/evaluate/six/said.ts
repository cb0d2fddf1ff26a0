import type { ComponentSaid } from "~/analysis/components";
import type { Text } from "~/i18n/text";

/** What a map says of a component, in a few counts: "2 threats, 1 rising". */
export function saidOf(component: ComponentSaid, t: Text): string {
  return listed(countsOf(component, t), t);
}

function countsOf(component: ComponentSaid, t: Text): readonly string[] {
  switch (component.id) {
    case "environment": {
      const { threats, rising, contested, arrangements } = component.said;
      return [
        t("components.said.threats", { count: threats }),
        ...some(rising, () => t("components.said.rising", { count: rising })),
        ...some(contested, () => t("components.said.contested", { count: contested })),
        t("components.said.arrangements", { count: arrangements }),
      ];
    }
    case "actors": {
      const { parties, sectors, seated } = component.said;
      const words = t("components.said.parties", { count: parties });
      return [
        sectors === 0 ? words : t("components.said.inSectors", { parties: words, count: sectors }),
        ...some(seated, () => t("components.said.seated", { count: seated })),
      ];
    }
    case "trust": {
      const { relations, readings, given } = component.said;
      return [
        relations === 0
          ? t("components.said.noTies")
          : t("components.said.readings", { count: given, all: readings }),
      ];
    }
    case "spaces": {
      const { spaces, domains, media } = component.said;
      const words = t("components.said.spaces", { count: spaces });
      const kinds = [
        ...Array.from(domains, ([domain, count]) => t(`components.domains.${domain}`, { count })),
        ...Array.from(media, ([medium, count]) => t(`components.media.${medium}`, { count })),
      ];
      return [split(words, kinds, t)];
    }
    case "commodities": {
      const { commodities, types } = component.said;
      const words = t("components.said.commodities", { count: commodities });
      return [
        split(
          words,
          Array.from(types, ([type, count]) => t(`components.types.${type}`, { count })),
          t,
        ),
      ];
    }
    case "impact": {
      const { answered, asked, groups, perspectives, links } = component.said;
      return [
        t("components.said.answered", { count: answered, all: asked }),
        t("components.said.groups", { count: groups }),
        ...some(perspectives, () => t("components.said.perspectives", { count: perspectives })),
        t("components.said.links", { count: links }),
      ];
    }
  }
}

function some(count: number, words: () => string): readonly string[] {
  return count === 0 ? [] : [words()];
}

function split(words: string, kinds: readonly string[], t: Text): string {
  return kinds.length === 0 ? words : t("components.split", { first: words, second: listed(kinds, t) });
}

function listed(words: readonly string[], t: Text): string {
  return words.reduce((first, second) => t("components.list", { first, second }));
}
