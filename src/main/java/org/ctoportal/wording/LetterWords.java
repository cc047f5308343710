package org.ctoportal.wording;

import org.ctoportal.shared.Language;
import org.ctoportal.shared.page.PageWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The words of a letter in the district acted in. */
@Component
class LetterWords {

    private final OwnWordingRepository wordings;

    LetterWords(OwnWordingRepository wordings) {
        this.wordings = wordings;
    }

    /** The district's own, as far as they fit what is put into the letter today; else those of the portal. */
    @Transactional(propagation = Propagation.MANDATORY)
    Wording of(LetterKind letter, Language language) {
        if (!letter.isWorded()) {
            return shipped(letter, language);
        }
        return wordings.findByLetterAndLanguage(letter, language)
                .flatMap(OwnWording::words)
                .filter(words -> words.refusal(letter).isEmpty())
                .orElseGet(() -> shipped(letter, language));
    }

    static Wording shipped(LetterKind letter, Language language) {
        var words = new PageWords(language.locale());
        return new Wording(words.translate("wording.subject." + letter), words.translate("wording.text." + letter));
    }
}
