package org.ctoportal.interview.search;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.preference.PreferenceClaim;
import org.ctoportal.interview.preference.PreferenceLine;
import org.ctoportal.interview.preference.PreferenceList;
import org.ctoportal.interview.preference.PreferencePoints;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Veterans' preference: claims with their proof, and points on a line beside the score, which they never change. */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class VeteransPreferenceService {

    private final CandidateRepository candidates;
    private final VeteranClaimRepository claims;
    private final SearchAccess access;
    private final PreferenceRules rules;
    private final CurrentUser currentUser;
    private final Clock clock;

    VeteransPreferenceService(
            CandidateRepository candidates,
            VeteranClaimRepository claims,
            SearchAccess access,
            PreferenceRules rules,
            CurrentUser currentUser,
            Clock clock) {
        this.candidates = candidates;
        this.claims = claims;
        this.access = access;
        this.rules = rules;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What a candidate claims. */
    @Transactional(readOnly = true)
    public ClaimPreference claimOf(SearchId search, CandidateId candidate) {
        access.get(search, candidate);
        return claims.findByCandidateId(candidate.value())
                .map(VeteranClaim::said)
                .orElse(ClaimPreference.NONE);
    }

    /** Keeps what a candidate claims; no claim takes an earlier one back. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public void claim(SearchId search, CandidateId id, ClaimPreference command) {
        var candidate = access.hold(search, id);
        var kept = claims.findByCandidateId(id.value());
        if (command.claim() == PreferenceClaim.NONE) {
            kept.ifPresent(claims::delete);
            return;
        }
        var author = currentUser.get().name();
        kept.ifPresentOrElse(
                claim -> claim.write(command, author, clock.instant()),
                () -> claims.save(new VeteranClaim(candidate, command, author, clock.instant())));
    }

    /** Everybody with a score who did not withdraw, by rank with points. */
    @Transactional(readOnly = true)
    public PreferenceTable table(SearchId id) {
        var terms = access.get(id).preference();
        var all = candidates.findBySearchIdOrderByCodeNumber(id.value(), Limit.of(CandidateService.MOST)).stream()
                .map(Candidate::summary)
                .filter(candidate -> candidate.stage() != CandidateStage.WITHDRAWN)
                .toList();
        var said = claims.findBySearchId(id.value()).stream()
                .collect(toMap(VeteranClaim::candidateId, VeteranClaim::said));
        var points = PreferenceRules.points(rules.points(), terms).orElse(null);
        var unscored = all.stream()
                .filter(candidate ->
                        candidate.score() == null && candidate.stage().isActive())
                .toList();
        return new PreferenceTable(points, rows(all, said, terms, points), unscored, notes(all, said, terms, points));
    }

    private static List<PreferenceRow> rows(
            List<CandidateSummary> all,
            Map<Long, ClaimPreference> said,
            PreferenceTerms terms,
            @Nullable PreferencePoints points) {
        var lines = new LinkedHashMap<PreferenceLine, CandidateSummary>();
        for (var candidate : all) {
            var score = candidate.score();
            if (score != null) {
                var claim = said.getOrDefault(candidate.id().value(), ClaimPreference.NONE);
                var line = PreferenceLine.of(
                        candidate.code(), score, claim.claim(), claim.verified(), terms.departmentHead(), points);
                lines.put(line, candidate);
            }
        }
        var list = new PreferenceList(List.copyOf(lines.keySet()));
        return list.lines().stream()
                .map(line -> new PreferenceRow(list.rank(line), Objects.requireNonNull(lines.get(line)), line))
                .sorted(Comparator.comparingInt(PreferenceRow::rank))
                .toList();
    }

    private List<PreferenceNote> notes(
            List<CandidateSummary> all,
            Map<Long, ClaimPreference> said,
            PreferenceTerms terms,
            @Nullable PreferencePoints points) {
        var passing = points == null ? BigDecimal.ZERO : points.passing();
        return rules.notes(
                all.stream()
                        .filter(candidate -> candidate.score() != null)
                        .filter(candidate -> said.containsKey(candidate.id().value()))
                        .map(candidate -> new PreferenceRules.Claimed(
                                Objects.requireNonNull(said.get(candidate.id().value())),
                                Objects.requireNonNull(candidate.score())))
                        .toList(),
                terms,
                passing);
    }
}
