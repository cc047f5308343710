package org.ctoportal.interview.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.interview.kit.FrozenKit;
import org.ctoportal.interview.kit.FrozenKitService;
import org.ctoportal.interview.kit.KitApprovalService;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.score.CandidateSheets;
import org.ctoportal.interview.score.PanelScores;
import org.ctoportal.interview.score.ScoreSheet;
import org.ctoportal.interview.scorecard.PanelScoresService;
import org.ctoportal.interview.scorecard.ReadScores;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/** What the panel of a search gave, with the words for it. */
@Component
class PanelRatings {

    private final PanelScoresService scores;
    private final FrozenKitService kits;
    private final KitApprovalService editions;
    private final CandidateService candidates;

    PanelRatings(
            PanelScoresService scores,
            FrozenKitService kits,
            KitApprovalService editions,
            CandidateService candidates) {
        this.scores = scores;
        this.kits = kits;
        this.editions = editions;
        this.candidates = candidates;
    }

    /** None while scoring was not opened. */
    Optional<Held> find(SearchId search) {
        return scores.find(search).flatMap(read -> kits.of(search).map(kit -> held(search, read, kit)));
    }

    private Held held(SearchId search, ReadScores read, FrozenKit kit) {
        var edition = editions.edition(kit.kit(), kit.edition());
        var terms = read.terms();
        var people = new LinkedHashMap<String, PanelRecord.Rated>();
        candidates.list(search).forEach(one -> people.put(one.code(), new PanelRecord.Rated(one.id(), one.name())));
        return new Held(
                KitWords.of(edition, kit.framework()),
                new SessionFacts(
                        terms.othersRatings(), terms.openedAt(), terms.openedBy(), terms.closedAt(), terms.closedBy()),
                TieBreakTerms.of(kit.scoring().tie()),
                read,
                people);
    }

    /** A scoring as it stands, candidates by code and raters by name. */
    record Held(
            KitWords kit,
            SessionFacts session,
            TieBreakTerms settled,
            ReadScores read,
            Map<String, PanelRecord.Rated> people) {

        /** Nobody who runs the search sees a number before the panel is done with everybody, or was closed. */
        boolean isOpen() {
            return read.pending().isEmpty() && !read.scores().candidates().isEmpty();
        }

        List<ResultDetails.Progress> progress() {
            return Stream.concat(
                            read.pending().stream()
                                    .map(one -> new ResultDetails.Progress(name(one.candidate()), one.progress())),
                            read.scores().candidates().stream()
                                    .map(one -> new ResultDetails.Progress(name(one.candidate()), one.progress())))
                    .toList();
        }

        /** Those among the candidates the panel heard. */
        List<ResultDetails.SteppedBack> heardOf(Set<CandidateId> recused) {
            var heard = Stream.concat(
                            read.pending().stream().map(ReadScores.Pending::candidate),
                            read.scores().candidates().stream().map(CandidateSheets::candidate))
                    .toList();
            return people.entrySet().stream()
                    .filter(person -> recused.contains(person.getValue().id()) && heard.contains(person.getKey()))
                    .map(person ->
                            new ResultDetails.SteppedBack(person.getValue().id(), name(person.getKey())))
                    .toList();
        }

        private String name(String code) {
            var person = people.get(code);
            return person == null ? code : code + " " + person.name();
        }

        PanelRecord record(String title, List<DropStep> drops, List<SetAside> setAside, TieBreakTerms tieBreaks) {
            var given = read.scores();
            var leftOut = setAside.stream()
                    .filter(SetAside::isInForce)
                    .map(one -> rater(one.member()))
                    .collect(Collectors.toSet());
            var counted = given.candidates().stream()
                    .map(one -> one.settingAside(leftOut))
                    .toList();
            var dropped = new ArrayList<>(given.dropped());
            drops.stream().filter(DropStep::isInForce).map(DropStep::question).forEach(dropped::add);
            var rated = new LinkedHashMap<String, PanelRecord.Rated>();
            given.candidates()
                    .forEach(one -> Optional.ofNullable(people.get(one.candidate()))
                            .ifPresent(person -> rated.put(one.candidate(), person)));
            return new PanelRecord(
                    title,
                    kit,
                    session,
                    new PanelScores(given.rules(), given.questions(), given.weights(), dropped, counted),
                    tieBreaks,
                    rated,
                    left(),
                    setAside.stream().map(one -> one.step(rater(one.member()))).toList(),
                    read.out());
        }

        /** Whoever left and had submitted something before. */
        private Map<String, Instant> left() {
            var submitted = read.scores().candidates().stream()
                    .flatMap(CandidateSheets::counting)
                    .map(ScoreSheet::rater)
                    .collect(Collectors.toSet());
            var left = new LinkedHashMap<String, Instant>();
            read.left().stream()
                    .filter(one -> submitted.contains(one.rater()))
                    .forEach(one -> left.put(one.rater(), one.at()));
            return left;
        }

        /** A member who came back since is one of those who sit. */
        String rater(PanelMemberId member) {
            return read.raters().getOrDefault(member, "");
        }
    }
}
