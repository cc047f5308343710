package org.ctoportal.wording;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.Language;
import org.ctoportal.shared.page.PageWords;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a district says in its letters. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_PROFILE)
public class WordingService {

    /** What somebody saw who saw the words of the portal. */
    private static final long NONE = -1;

    private final OwnWordingRepository wordings;
    private final CurrentUser currentUser;
    private final Clock clock;

    WordingService(OwnWordingRepository wordings, CurrentUser currentUser, Clock clock) {
        this.wordings = wordings;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Every letter that may be worded, in every language. */
    @Transactional(readOnly = true)
    public List<WordingSummary> list() {
        var own = wordings.findAll();
        return LetterKind.worded().stream()
                .flatMap(letter -> Stream.of(Language.values())
                        .map(language -> summary(
                                letter,
                                language,
                                own.stream()
                                        .filter(one -> one.isOf(letter, language))
                                        .findFirst())))
                .toList();
    }

    @Transactional(readOnly = true)
    public WordingDetails get(LetterKind letter, Language language) {
        return details(letter, language, wordings.findByLetterAndLanguage(letter, language));
    }

    /**
     * Gives the letter these words.
     *
     * @param seen the version the person saw
     * @throws RefusedWordingException when they would not be a letter any more
     * @throws StaleWordingException when somebody else changed them since
     */
    @Transactional
    public WordingDetails keep(LetterKind letter, Language language, Wording words, long seen) {
        if (!letter.isWorded()) {
            throw new IllegalArgumentException(letter + " says the same in every district");
        }
        words.refusal(letter).ifPresent(refused -> {
            throw refused;
        });
        var own = held(letter, language, seen);
        own.ifPresent(one -> one.change(words, currentUser.get(), clock.instant()));
        return details(
                letter,
                language,
                Optional.of(stored(own.orElseGet(
                        () -> new OwnWording(letter, language, words, currentUser.get(), clock.instant())))));
    }

    /**
     * The words of the portal hold again.
     *
     * @throws StaleWordingException when somebody else changed them since
     */
    @Transactional
    public WordingDetails giveUp(LetterKind letter, Language language, long seen) {
        var own = held(letter, language, seen);
        own.ifPresent(one -> {
            one.giveUp(currentUser.get(), clock.instant());
            stored(one);
        });
        return details(letter, language, own);
    }

    private Optional<OwnWording> held(LetterKind letter, Language language, long seen) {
        var own = wordings.findWithLockByLetterAndLanguage(letter, language);
        if (version(own) != seen) {
            throw new StaleWordingException();
        }
        return own;
    }

    /** Of two who are the first to word a letter, the database lets one. */
    private OwnWording stored(OwnWording own) {
        try {
            return wordings.saveAndFlush(own);
        } catch (DataIntegrityViolationException e) {
            throw new StaleWordingException();
        }
    }

    private static long version(Optional<OwnWording> own) {
        return own.map(OwnWording::version).orElse(NONE);
    }

    private static WordingDetails details(LetterKind letter, Language language, Optional<OwnWording> own) {
        var shipped = LetterWords.shipped(letter, language);
        return new WordingDetails(
                summary(letter, language, own),
                own.flatMap(OwnWording::words).orElse(shipped),
                shipped,
                examples(letter, language),
                version(own));
    }

    private static WordingSummary summary(LetterKind letter, Language language, Optional<OwnWording> own) {
        return new WordingSummary(
                letter,
                language,
                own.flatMap(OwnWording::words).isPresent(),
                own.map(OwnWording::changedAt).orElse(null),
                own.map(OwnWording::changedBy).orElse(""));
    }

    private static Map<Placeholder, String> examples(LetterKind letter, Language language) {
        var words = new PageWords(language.locale());
        return letter.placeholders().stream()
                .collect(toMap(Function.identity(), one -> words.translate("wording.example." + one)));
    }
}
