import { balance } from "~/i18n/en/balance";
import { figures } from "~/i18n/en/figures";
import { formWords } from "~/i18n/en/formWords";
import { sentences } from "~/i18n/en/sentences";
import { addWords } from "~/i18n/text";

// The words of these cards, and those of relations as sentences, come with the cards.
addWords({ balance, figures, sentences, words: formWords });
