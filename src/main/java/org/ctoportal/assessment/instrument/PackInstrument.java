package org.ctoportal.assessment.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
        var instrument = maps(pack.get("instruments"))
                .filter(one -> kind.code().equals(one.get("code")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The pack has no " + kind.code()));
        return new Instrument(
                kind,
                version,
                text(instrument, "name"),
                source(),
                levels,
                maps(instrument.get("domains")).map(PackInstrument::area).toList(),
                rule("ASC-MIN"),
                rule("ASC-EVIDENCE"),
                false);
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
