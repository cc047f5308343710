package org.ctoportal.interview.search;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The candidates of a search: entered one by one, by name here and by code for panels. */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class CandidateService {

    /** Far more than apply for one position of a district. */
    public static final int MOST = 5000;

    private final CandidateRepository candidates;
    private final SearchAccess access;
    private final CandidateCheck check;
    private final CurrentUser currentUser;
    private final Clock clock;

    CandidateService(
            CandidateRepository candidates,
            SearchAccess access,
            CandidateCheck check,
            CurrentUser currentUser,
            Clock clock) {
        this.candidates = candidates;
        this.access = access;
        this.check = check;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** By code. */
    @Transactional(readOnly = true)
    public List<CandidateSummary> list(SearchId search) {
        access.get(search);
        return all(search);
    }

    /** Those at some stages, by code. */
    @Transactional(readOnly = true)
    public List<CandidateSummary> list(SearchId search, Set<CandidateStage> stages, Pageable page) {
        access.get(search);
        return candidates.findBySearchIdAndStageInOrderByCodeNumber(search.value(), stages, page).stream()
                .map(Candidate::summary)
                .toList();
    }

    /** How many are at each stage. */
    @Transactional(readOnly = true)
    public Map<CandidateStage, Long> counts(SearchId search) {
        access.get(search);
        return candidates.countStages(List.of(search.value())).stream()
                .collect(toMap(StageCount::stage, StageCount::candidates));
    }

    /** Everybody without anything that tells who they are. */
    @Transactional(readOnly = true)
    public List<CodedCandidate> coded(SearchId search) {
        return list(search).stream().map(CodedCandidate::of).toList();
    }

    @Transactional(readOnly = true)
    public CandidateSummary get(SearchId search, CandidateId candidate) {
        return access.get(search, candidate).summary();
    }

    /** Those who could apply from within: everybody in the district with an account, without the person who asks. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public List<Colleague> colleagues() {
        return check.colleagues();
    }

    /**
     * Enters a candidate and gives them the next code.
     *
     * @throws RefusedCandidateException when something about them cannot be, or they are in the search already
     * @throws NamesakeException when nothing but a name is said of them, and somebody of the district has it
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public CandidateId add(SearchId id, WriteCandidate command) {
        var search = access.hold(id);
        var known = all(id);
        check.check(command, known);
        check.askWho(command);
        check.checkPanel(id, command);
        if (known.size() >= MOST) {
            throw new RefusedCandidateException("most");
        }
        var candidate = new Candidate(search, command, currentUser.get().name(), clock.instant());
        return new CandidateId(candidates.save(candidate).id());
    }

    /**
     * Changes who a candidate is said to be.
     *
     * @param seen the version the person saw
     * @throws StaleCandidateException when somebody else changed them since
     * @throws RefusedCandidateException as when they are entered
     * @throws NamesakeException the same, when they get another name
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public CandidateSummary change(SearchId search, CandidateId id, long seen, WriteCandidate command) {
        var candidate = access.hold(search, id);
        if (candidate.version() != seen) {
            throw new StaleCandidateException();
        }
        var others =
                all(search).stream().filter(other -> !other.id().equals(id)).toList();
        check.check(command, others);
        if (!Namesakes.key(candidate.summary().name()).equals(Namesakes.key(command.name()))) {
            check.askWho(command);
        }
        check.checkPanel(search, command);
        candidate.write(command);
        return candidates.saveAndFlush(candidate).summary();
    }

    /** Notes the day a candidate asked in writing not to be named, or that the request was taken back. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public CandidateSummary keepConfidential(SearchId search, CandidateId id, @Nullable LocalDate asked) {
        var candidate = access.hold(search, id);
        candidate.keepConfidential(asked);
        return candidates.saveAndFlush(candidate).summary();
    }

    /** Keeps the score of the process on a scale of a hundred, before any points. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public CandidateSummary score(SearchId search, CandidateId id, @Nullable BigDecimal points) {
        var candidate = access.hold(search, id);
        candidate.score(points);
        return candidates.saveAndFlush(candidate).summary();
    }

    private List<CandidateSummary> all(SearchId search) {
        return candidates.findBySearchIdOrderByCodeNumber(search.value(), Limit.of(MOST)).stream()
                .map(Candidate::summary)
                .toList();
    }
}
