package org.ctoportal.interview.scorecard;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.panel.PanelRoster;
import org.ctoportal.interview.score.CandidateSheets;
import org.ctoportal.interview.score.ScoreSheet;
import org.ctoportal.interview.scorecard.CandidateStanding.Rater;
import org.ctoportal.interview.scorecard.SheetShelf.Heard;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells how far a panel is with its scorecards. */
@Component
class Standings {

    private final PanelRoster roster;
    private final SheetShelf sheets;

    Standings(PanelRoster roster, SheetShelf sheets) {
        this.roster = roster;
        this.sheets = sheets;
    }

    /** {@code mayChange} says of which member's scorecard of which candidate whoever asks may decide. */
    List<CandidateStanding> of(
            SearchId search, List<Heard> candidates, BiPredicate<PanelMemberId, CandidateId> mayChange) {
        var panel = roster.members(search);
        var members = new HashMap<String, Member>();
        panel.sitting().forEach(seat -> members.put(seat.name(), new Member(seat.member(), null)));
        panel.left()
                .forEach(left ->
                        members.put(left.seat().name(), new Member(left.seat().member(), left.at())));
        var all = sheets.of(search, panel, candidates);
        return IntStream.range(0, candidates.size())
                .mapToObj(at -> standing(candidates.get(at), all.get(at), members, mayChange))
                .toList();
    }

    private record Member(PanelMemberId id, @Nullable Instant leftAt) {}

    private static CandidateStanding standing(
            Heard candidate,
            CandidateSheets sheets,
            Map<String, Member> members,
            BiPredicate<PanelMemberId, CandidateId> mayChange) {
        return new CandidateStanding(
                candidate.id(),
                candidate.code(),
                sheets.progress(),
                sheets.sheets().stream()
                        .map(sheet -> rater(
                                sheet,
                                Objects.requireNonNull(members.get(sheet.rater())),
                                member -> mayChange.test(member, candidate.id())))
                        .toList());
    }

    private static Rater rater(ScoreSheet sheet, Member member, Predicate<PanelMemberId> mayChange) {
        return new Rater(
                member.id(),
                sheet.rater(),
                sheet.status(),
                sheet.ratings().size() + sheet.notAsked().size(),
                member.leftAt() == null && mayChange.test(member.id()),
                member.leftAt());
    }
}
