package org.ctoportal.framework.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.exchange.caseformat.CaseOptions;
import org.ctoportal.framework.exchange.caseformat.CasePackage;
import org.ctoportal.framework.exchange.caseformat.CaseVersion;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.Incoming;
import org.ctoportal.framework.exchange.plan.ImportPlan;
import org.ctoportal.framework.exchange.sheet.FrameworkSheet;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;

/** Whatever happens to a file, it is read or refused; nothing throws, neither then nor when it is planned and written. */
class DamagedFileTest {

    private static final CaseOptions OPTIONS =
            new CaseOptions("https://portal.example", "Example District", Instant.EPOCH, CaseVersion.V1_1);

    @Test
    void bytes_that_changed_on_the_way_never_throw() {
        var data = new RandomPack(1).framework();
        var files = List.of(
                PackYaml.write(PackKind.FRAMEWORK, data).getBytes(StandardCharsets.UTF_8),
                CasePackage.write(data, OPTIONS),
                FrameworkSheet.csv(data),
                FrameworkSheet.xlsx(data));
        for (var seed = 0; seed < 80; seed++) {
            var random = new Random(seed);
            var damaged = files.get(seed % files.size()).clone();
            for (var i = 0; i <= random.nextInt(5); i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }

            assertSurvives(IncomingFile.read("damaged", damaged), seed);
        }
    }

    @Corpus("E11")
    @Test
    void packages_with_parts_of_another_type_never_throw() {
        for (var seed = 0; seed < 80; seed++) {
            var random = new Random(seed);
            var pack = CasePackage.toMap(new RandomPack(seed % 20).framework(), OPTIONS);
            var damaged = map(pack, random);

            assertSurvives(CasePackage.read("damaged", damaged, new Findings()), seed);
        }
    }

    @Test
    void packs_with_parts_of_another_type_never_throw() {
        for (var seed = 0; seed < 80; seed++) {
            var yaml = PackYaml.write(PackKind.FRAMEWORK, map(new RandomPack(seed % 20).framework(), new Random(seed)));

            assertSurvives(IncomingFile.read("damaged", yaml.getBytes(StandardCharsets.UTF_8)), seed);
        }
    }

    private static void assertSurvives(Incoming read, int seed) {
        assertThat(read.isUnderstood() || !read.problems().isEmpty()).isTrue();
        assertThatCode(() -> {
                    var plan = ImportPlan.of(read, ShippedFramework.data());
                    CasePackage.write(plan.applied(conflict -> true), OPTIONS);
                    FrameworkSheet.csv(read.data());
                    PackYaml.write(PackKind.FRAMEWORK, read.data());
                })
                .as("seed " + seed)
                .doesNotThrowAnyException();
    }

    private static Map<String, Object> map(Map<?, ?> map, Random random) {
        var damaged = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> damaged.put((String) name, value(value, random)));
        return damaged;
    }

    private static Object value(Object value, Random random) {
        if (random.nextInt(200) == 0) {
            return List.of(
                            "text",
                            List.of(),
                            List.of("seven"),
                            Map.of(),
                            Map.of("code", List.of()),
                            true,
                            new java.math.BigDecimal("-1.5"))
                    .get(random.nextInt(7));
        }
        return switch (value) {
            case Map<?, ?> inner -> map(inner, random);
            case List<?> list -> {
                var damaged = new ArrayList<>();
                list.forEach(one -> damaged.add(value(one, random)));
                yield damaged;
            }
            default -> value;
        };
    }
}
