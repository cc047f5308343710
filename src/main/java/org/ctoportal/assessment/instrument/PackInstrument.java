package org.ctoportal.assessment.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.Scale;
import org.jspecify.annotations.Nullable;

/** Reads an instrument that stands in the pack of leadership assessments; its domains are areas of one skill each. */
public final class PackInstrument {

    private static final BigDecimal ALIKE = BigDecimal.ONE;

    private final Map<String, Object> pack;

    public PackInstrument(Map<String, Object> pack) {
        this.pack = pack;
    }

    /**
     * The instrument under its code.
     *
     * @param levels of the scale its ratings use
     * @throws IllegalArgumentException when the pack has none of that code
     */
    public Instrument read(InstrumentKind kind, PackVersionId version, List<Scale.Level> levels) {
        var instrument = instrument(kind);
        return new Instrument(
                kind,
                version,
                text(instrument, "name"),
                source(),
                kind == InstrumentKind.LEADERSHIP_TEAM ? plural(levels) : levels,
                maps(instrument.get("domains")).map(PackInstrument::area).toList(),
                rule("ASC-MIN"),
                rule("ASC-EVIDENCE"),
                false);
    }

    /** What it says beside its statements, for whoever answers and for the talk about the result. */
    public InstrumentGuide guide(InstrumentKind kind) {
        var instrument = instrument(kind);
        return new InstrumentGuide(
                texts(instrument.get("instructions")),
                maps(instrument.get("domains"))
                        .map(domain -> new InstrumentGuide.Area(
                                text(domain, "code"),
                                maps(domain.get("reflection_prompts"))
                                        .map(one -> text(one, "text"))
                                        .toList(),
                                maps(domain.get("next_steps"))
                                        .map(one -> text(one, "text"))
                                        .toList()))
                        .toList(),
                rule("ASC-TEAM-MIN"),
                rule("ASC-TEAM-RANGE"));
    }

    private Map<?, ?> instrument(InstrumentKind kind) {
        return maps(pack.get("instruments"))
                .filter(one -> kind.code().equals(one.get("code")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The pack has no " + kind.code()));
    }

    /** A team says of each level what "we" do; its name stays. */
    private List<Scale.Level> plural(List<Scale.Level> levels) {
        var texts = pack.get("scale") instanceof Map<?, ?> scale
                ? maps(scale.get("plural_level_text"))
                        .collect(Collectors.toMap(one -> text(one, "level"), one -> text(one, "text")))
                : Map.<String, String>of();
        return levels.stream()
                .map(one -> new Scale.Level(
                        one.level(), one.label(), texts.getOrDefault(Integer.toString(one.level()), one.text())))
                .toList();
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private String source() {
        return pack.get("pack") instanceof Map<?, ?> head ? text(head, "name") + " " + text(head, "version") : "";
    }

    private int rule(String code) {
        return maps(pack.get("scoring_rules"))
                .filter(rule -> code.equals(rule.get("code")))
                .map(rule -> new BigDecimal(text(rule, "value")).intValueExact())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The pack has no rule " + code));
    }

    private static Instrument.Area area(Map<?, ?> domain) {
        var name = text(domain, "name");
        var code = text(domain, "code");
        return new Instrument.Area(
                code,
                name,
                text(domain, "summary"),
                List.of(new Instrument.Skill(
                        code,
                        name,
                        ALIKE,
                        maps(domain.get("statements"))
                                .map(PackInstrument::statement)
                                .toList())));
    }

    private static Instrument.Statement statement(Map<?, ?> statement) {
        return new Instrument.Statement(
                text(statement, "code"), text(statement, "text"), text(statement, "evidence_prompt"));
    }

    private static Stream<Map<?, ?>> maps(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().filter(Map.class::isInstance).map(one -> (Map<?, ?>) one)
                : Stream.of();
    }

    private static String text(Map<?, ?> map, String name) {
        return String.valueOf(map.get(name));
    }
}
