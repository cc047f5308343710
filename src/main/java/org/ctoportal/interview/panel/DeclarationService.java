package org.ctoportal.interview.panel;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.ctoportal.interview.panel.RefusedDeclarationException.Why;
import org.ctoportal.interview.search.InterviewCandidates;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchTitles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the member of a panel who is signed in, by account or by code, signs before anything else. */
@Service
@PreAuthorize("isAuthenticated()")
public class DeclarationService {

    /** As long a name as anybody has. */
    public static final int LONGEST_SIGNATURE = 200;

    private final PanelSeats seats;
    private final DeclarationRepository declarations;
    private final InterviewCandidates candidates;
    private final SearchTitles titles;
    private final PanelChanges changes;
    private final Clock clock;

    DeclarationService(
            PanelSeats seats,
            DeclarationRepository declarations,
            InterviewCandidates candidates,
            SearchTitles titles,
            PanelChanges changes,
            Clock clock) {
        this.seats = seats;
        this.declarations = declarations;
        this.candidates = candidates;
        this.titles = titles;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The own seat. Names of candidates are in it only for a member who signed to keep them to themselves.
     *
     * @throws NoSeatException when they have none
     */
    @Transactional(readOnly = true)
    public SeatDetails seat(SearchId search) {
        var member = seats.own(search);
        var summary = member.summary();
        return new SeatDetails(
                summary.name(),
                titles.of(search),
                summary.chair(),
                summary.signature(),
                summary.signedAt(),
                member.hasSigned() ? declared(member) : List.of());
    }

    private List<SeatDetails.Declared> declared(PanelMember member) {
        var said = seats.declared(member).stream().collect(toMap(Declaration::candidate, Declaration::read));
        return candidates.of(member.search()).stream()
                .map(one -> {
                    var last = said.get(one.id());
                    return new SeatDetails.Declared(
                            one.id(),
                            one.code(),
                            one.name(),
                            last == null ? null : last.conflict(),
                            last == null ? null : last.recordedBy());
                })
                .toList();
    }

    /** Signs the statement in the words that were on the screen; who signed stays as signed. */
    @Transactional
    public void sign(SearchId search, String words, String signature) {
        var member = seats.own(search);
        check(signature);
        member.sign(words, signature.strip(), clock.instant());
        changes.changed(search);
    }

    /**
     * Declares on candidates under one signature. What was said stays in the records and a new declaration follows it;
     * who stepped back stays out. The same once more, as from a second tab, is nothing new.
     *
     * @throws RefusedDeclarationException when something is missing
     */
    @Transactional
    public void declare(SearchId search, List<Declare> commands, String signature) {
        var member = seats.own(search);
        if (!member.hasSigned()) {
            throw new RefusedDeclarationException(Why.NOT_SIGNED_YET);
        }
        check(signature);
        var met = candidates.of(search).stream()
                .map(InterviewCandidates.Interviewed::id)
                .toList();
        var before = seats.declared(member).stream().collect(toMap(Declaration::candidate, Function.identity()));
        for (var command : commands) {
            if (!met.contains(command.candidate())) {
                throw new NoSeatException();
            }
            var last = before.get(command.candidate());
            if (last != null && last.says(command)) {
                continue;
            }
            check(command, last == null ? null : last.conflict());
            declarations.save(new Declaration(
                    member, command, last == null ? 1 : last.number() + 1, signature.strip(), clock.instant()));
        }
        changes.changed(search);
    }

    static void check(Declare command, @Nullable Conflict last) {
        if (last != null && last.isFinal()) {
            throw new RefusedDeclarationException(Why.STEPPED_BACK);
        }
        if (command.conflict().needsExplanation() && command.explanation().isEmpty()) {
            throw new RefusedDeclarationException(Why.EXPLANATION_MISSING);
        }
        if (command.explanation().length() > Declare.LONGEST_EXPLANATION) {
            throw new RefusedDeclarationException(Why.EXPLANATION_TOO_LONG);
        }
    }

    private static void check(String signature) {
        if (signature.isBlank()) {
            throw new RefusedDeclarationException(Why.SIGNATURE_MISSING);
        }
        if (signature.strip().length() > LONGEST_SIGNATURE) {
            throw new RefusedDeclarationException(Why.SIGNATURE_TOO_LONG);
        }
    }
}
