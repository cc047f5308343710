package org.ctoportal.assessment.instrument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.Scale;
import org.jspecify.annotations.Nullable;

/**
 * One version of an instrument.
 *
 * @param source the pack and its version, in words
 * @param least how many statements of a skill make a score
 * @param proofFrom the level from which a note of evidence is asked for
 * @param weighted whether skills count by weights, or all alike
 */
public record Instrument(
        InstrumentKind kind,
        PackVersionId version,
        String name,
        String source,
        List<Scale.Level> levels,
        List<Area> areas,
        int least,
        int proofFrom,
        boolean weighted)
        implements Serializable {

    public Instrument {
        levels = List.copyOf(levels);
        areas = List.copyOf(areas);
    }

    /** What is shown on one page. */
    public record Area(String code, String name, String summary, List<Skill> skills) implements Serializable {

        public Area {
            skills = List.copyOf(skills);
        }
    }

    /** What has a score of its own: a skill, or a domain. */
    public record Skill(String code, String name, BigDecimal weight, List<Statement> statements)
            implements Serializable {

        public Skill {
            statements = List.copyOf(statements);
        }
    }

    /**
     * One statement.
     *
     * @param prompt what evidence would be; none where the instrument does not say
     */
    public record Statement(
            String code, String text, @Nullable String prompt) implements Serializable {}

    public List<Skill> skills() {
        return areas.stream().flatMap(area -> area.skills().stream()).toList();
    }

    public Stream<Statement> statements() {
        return skills().stream().flatMap(skill -> skill.statements().stream());
    }

    public boolean hasStatement(String code) {
        return statements().anyMatch(statement -> statement.code().equals(code));
    }

    public boolean hasLevel(int level) {
        return levels.stream().anyMatch(one -> one.level() == level);
    }
}
