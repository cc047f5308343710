package org.ctoportal.assessment.self;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctoportal.assessment.instrument.Instrument;
import org.ctoportal.assessment.score.AssessmentScores;
import org.ctoportal.assessment.score.ScoredSkill;
import org.ctoportal.assessment.score.StatementRating;
import org.jspecify.annotations.Nullable;

/** The answers of one run beside the instrument they answer, and what they come to. */
public record SelfRun(
        int run, int edition, @Nullable Instant submittedAt, Instrument instrument, List<RatedStatement> ratings)
        implements Serializable {

    public SelfRun {
        ratings = List.copyOf(ratings);
    }

    public AssessmentScores scores() {
        var levels = byStatement();
        var rated = new LinkedHashMap<String, List<StatementRating>>();
        var skills = new ArrayList<ScoredSkill>();
        for (var area : instrument.areas()) {
            for (var skill : area.skills()) {
                skills.add(new ScoredSkill(
                        skill.code(),
                        skill.name(),
                        area.code(),
                        skill.weight(),
                        Targets.USUAL,
                        skill.statements().size()));
                rated.put(skill.code(), ratings(skill, levels));
            }
        }
        return AssessmentScores.of(skills, rated, instrument.least());
    }

    private static List<StatementRating> ratings(Instrument.Skill skill, Map<String, RatedStatement> levels) {
        var ratings = new ArrayList<StatementRating>();
        for (var statement : skill.statements()) {
            var rated = levels.get(statement.code());
            var level = rated == null ? null : rated.level();
            if (level != null) {
                ratings.add(new StatementRating(statement.code(), level));
            }
        }
        return ratings;
    }

    public Map<String, RatedStatement> byStatement() {
        return ratings.stream().collect(Collectors.toMap(RatedStatement::statement, Function.identity()));
    }

    /** The same without what was written as evidence. */
    SelfRun withoutNotes() {
        return new SelfRun(
                run,
                edition,
                submittedAt,
                instrument,
                ratings.stream().map(RatedStatement::withoutNote).toList());
    }

    /** High ratings without a note, in the order of the instrument. */
    public List<String> unproven() {
        var rated = byStatement();
        return instrument
                .statements()
                .map(Instrument.Statement::code)
                .filter(code -> {
                    var one = rated.get(code);
                    return one != null
                            && one.level() != null
                            && one.level() >= instrument.proofFrom()
                            && one.note().isBlank();
                })
                .toList();
    }

    /** How many statements were rated or set aside. */
    public int answered() {
        return (int) ratings.stream()
                .filter(one -> one.level() != null || one.setAside())
                .count();
    }
}
