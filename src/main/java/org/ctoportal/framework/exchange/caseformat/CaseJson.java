package org.ctoportal.framework.exchange.caseformat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as plain data, within limits that hold while it is read. */
public final class CaseJson {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_NUMBER = 40;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.DEPTH)
                            .maxStringLength(Limits.TEXT)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxDocumentLength(Limits.JSON_BYTES)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private CaseJson() {}

    /** The object the text is; none after a problem was noted. Empty values are left out. */
    public static Optional<Map<String, Object>> read(String place, String text, Findings findings) {
        try {
            var value = MAPPER.readValue(text, Object.class);
            if (value instanceof Map<?, ?> map) {
                return Optional.of(plainMap(map));
            }
            findings.add(place, ImportReason.NO_CASE_PACKAGE, "CFDocument");
        } catch (StreamConstraintsException e) {
            findings.add(place, ImportReason.BEYOND_MEASURE, String.valueOf(Limits.DEPTH));
        } catch (JacksonException e) {
            var location = e.getLocation();
            var line = location == null ? 0 : Math.max(0, location.getLineNr());
            findings.add(new ImportProblem(place, line, "", "", ImportReason.UNREADABLE_JSON, e.getOriginalMessage()));
        } catch (NumberTooLongException e) {
            findings.add(place, ImportReason.UNREADABLE_JSON, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** The object as the text of a file in UTF-8. */
    public static byte[] write(Map<String, Object> map) {
        return MAPPER.writeValueAsBytes(map);
    }

    private static Map<String, Object> plainMap(Map<?, ?> map) {
        var plain = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> {
            if (value != null) {
                plain.put((String) name, plain(value));
            }
        });
        return plain;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Map<?, ?> map -> plainMap(map);
            case List<?> list ->
                list.stream().filter(one -> one != null).map(CaseJson::plain).toList();
            case BigInteger number -> exact(new BigDecimal(number));
            case BigDecimal number -> exact(number);
            default -> value;
        };
    }

    /** Also refuses exponents that would fill the memory when written out. */
    private static BigDecimal exact(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        if (stripped.precision() > Limits.DIGITS || Math.abs(stripped.scale()) > Limits.DIGITS) {
            throw new NumberTooLongException("a number has more than " + Limits.DIGITS + " digits");
        }
        return number;
    }

    private static final class NumberTooLongException extends RuntimeException {
        NumberTooLongException(String message) {
            super(message);
        }
    }
}
