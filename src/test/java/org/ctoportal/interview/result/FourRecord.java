package org.ctoportal.interview.result;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.interview.score.FourCandidates;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.score.PanelScores;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.testing.StarterContent;

/** A record of the candidates of scenario S4, without a database. */
public final class FourRecord {

    private static final Instant FROZEN = Instant.parse("2026-10-01T12:00:00Z");

    private FourRecord() {}

    public static PanelRecord of(PanelScores scores) {
        return of(scores, new TieBreakTerms("A1", false, List.of()));
    }

    public static PanelRecord of(PanelScores scores, TieBreakTerms tieBreaks) {
        var people = new LinkedHashMap<String, PanelRecord.Rated>();
        scores.candidates()
                .forEach(one -> people.put(
                        one.candidate(), new PanelRecord.Rated(new CandidateId(people.size() + 1), one.candidate())));
        return new PanelRecord(
                "Chief Technology Officer",
                kit(scores),
                new SessionFacts(
                        OthersRatings.WHEN_CLOSED, FourCandidates.RATED.minusSeconds(3600), "Robin Hale", null, ""),
                scores,
                tieBreaks,
                people,
                Map.of(),
                List.of(),
                Map.of());
    }

    /** The candidate withdrew. */
    public static PanelRecord withdrawn(PanelScores scores, String candidate) {
        var record = of(scores);
        return new PanelRecord(
                record.title(),
                record.kit(),
                record.session(),
                scores,
                record.tieBreaks(),
                record.people(),
                Map.of(),
                List.of(),
                Map.of(candidate, CandidateStage.WITHDRAWN));
    }

    /** The chair closed scoring. */
    public static PanelRecord closed(PanelScores scores) {
        var record = of(scores);
        var facts = record.session();
        return new PanelRecord(
                record.title(),
                record.kit(),
                new SessionFacts(
                        facts.othersRatings(),
                        facts.openedAt(),
                        facts.openedBy(),
                        FourCandidates.REVISED,
                        facts.openedBy()),
                scores,
                record.tieBreaks(),
                record.people(),
                Map.of(),
                List.of(),
                Map.of());
    }

    /** The rater left after everything was submitted, and all of it is set aside. */
    public static PanelRecord left(PanelScores scores, String rater, String reason) {
        var record = of(scores);
        var day = FourCandidates.RATED.plusSeconds(86_400);
        return new PanelRecord(
                record.title(),
                record.kit(),
                record.session(),
                new PanelScores(
                        scores.rules(),
                        scores.questions(),
                        scores.weights(),
                        scores.dropped(),
                        scores.candidates().stream()
                                .map(one -> one.settingAside(Set.of(rater)))
                                .toList()),
                record.tieBreaks(),
                record.people(),
                Map.of(rater, day),
                List.of(new SetAsideStep(rater, reason, day, "Robin Hale", null, "")),
                Map.of());
    }

    private static KitWords kit(PanelScores scores) {
        var framework = StarterContent.framework();
        var skills = new LinkedHashMap<String, String>();
        framework.skills().forEach(skill -> skills.put(skill.code(), skill.name()));
        var asked = scores.questions().stream()
                .map(one -> new KitWords.Asked(
                        scores.questions().indexOf(one) + 1, one.code(), one.skill(), "Tell us about " + one.skill()))
                .toList();
        return new KitWords(
                new PackVersionId(1),
                1,
                "0123456789abcdef",
                true,
                FROZEN,
                "Robin Hale",
                "",
                asked,
                skills,
                Map.of("A1", "Leadership and Vision"));
    }
}
