package org.ctoportal.interview.search;

import java.time.Clock;
import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Candidates from a list that was pasted or a file: looked at first, then taken over as a whole. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class CandidateImportService {

    private final CandidateRepository candidates;
    private final SearchAccess access;
    private final Namesakes namesakes;
    private final CurrentUser currentUser;
    private final Clock clock;

    CandidateImportService(
            CandidateRepository candidates,
            SearchAccess access,
            Namesakes namesakes,
            CurrentUser currentUser,
            Clock clock) {
        this.candidates = candidates;
        this.access = access;
        this.namesakes = namesakes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What taking over a list would do; nothing is changed. */
    @Transactional(readOnly = true)
    public CandidateList look(SearchId search, String text) {
        access.get(search);
        return read(search, text);
    }

    /**
     * Enters those of a list who are new, all of them or none; it is read again.
     *
     * @return how many
     * @throws RefusedCandidateException when a line cannot be taken over, or asks for an answer
     */
    @Transactional
    public int take(SearchId id, String text) {
        return takeAnswered(id, text, List.of());
    }

    /** The same, with what was said of names that people of the district have. */
    @Transactional
    public int takeAnswered(SearchId id, String text, List<NameAnswer> answers) {
        var search = access.hold(id);
        var list = read(id, text);
        if (!list.isUsable()) {
            throw new RefusedCandidateException("list");
        }
        var author = currentUser.get().name();
        var entered = list.added().stream()
                .map(line -> new WriteCandidate(line.name(), line.email(), line.phone(), account(id, line, answers)))
                .map(said -> new Candidate(search, said, author, clock.instant()))
                .toList();
        candidates.saveAll(entered);
        return entered.size();
    }

    private @Nullable PersonId account(SearchId search, CandidateLine line, List<NameAnswer> answers) {
        if (!line.asks()) {
            return null;
        }
        var person = answers.stream()
                .filter(answer -> answer.isAbout(line.name()))
                .findFirst()
                .orElseThrow(() -> new RefusedCandidateException("namesake"))
                .person();
        if (person != null
                && line.namesakes().stream().noneMatch(one -> one.id().equals(person))) {
            throw new RefusedCandidateException("person");
        }
        if (currentUser.get().id().equals(person)) {
            throw new RefusedCandidateException("own");
        }
        if (person != null && candidates.isOnPanel(search.value(), person.value(), "-")) {
            throw new RefusedCandidateException("panel");
        }
        return person;
    }

    private CandidateList read(SearchId search, String text) {
        var known = candidates.findBySearchIdOrderByCodeNumber(search.value(), Limit.of(CandidateService.MOST)).stream()
                .map(Candidate::summary)
                .toList();
        return CandidateSheet.read(text)
                .beside(
                        known,
                        candidates.findPanelAddresses(search.value()),
                        currentUser.get().getUsername(),
                        CandidateService.MOST)
                .besideNamesakes(namesakes.all());
    }
}
