package org.ctoportal.framework.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.exchange.caseformat.CaseOptions;
import org.ctoportal.framework.exchange.caseformat.CasePackage;
import org.ctoportal.framework.exchange.caseformat.CaseVersion;
import org.ctoportal.framework.exchange.plan.EntryStatus;
import org.ctoportal.framework.exchange.plan.ImportPlan;
import org.ctoportal.framework.exchange.sheet.FrameworkSheet;
import org.ctoportal.framework.pack.PackContent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** A framework of 5,000 items goes out and comes in again in every format, within the limits of a file. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class LargeFrameworkTest {

    private static final CaseOptions OPTIONS =
            new CaseOptions("https://portal.example", "Example District", Instant.EPOCH, CaseVersion.V1_1);

    @TestFactory
    Stream<DynamicTest> it_travels_and_is_planned_in_each_format() {
        return Map.<String, Function<Map<String, Object>, byte[]>>of(
                        "yaml",
                        data -> PackYaml.write(PackKind.FRAMEWORK, data).getBytes(StandardCharsets.UTF_8),
                        "case",
                        data -> CasePackage.write(data, OPTIONS),
                        "csv",
                        FrameworkSheet::csv,
                        "xlsx",
                        FrameworkSheet::xlsx)
                .entrySet()
                .stream()
                .map(format -> DynamicTest.dynamicTest(format.getKey(), () -> travels(format.getValue())));
    }

    private static void travels(Function<Map<String, Object>, byte[]> format) {
        var data = framework();
        var bytes = format.apply(data);
        var read = IncomingFile.read("large", bytes);
        var plan = ImportPlan.of(read, data, data);

        assertThat(read.problems()).isEmpty();
        assertThat(PackContent.canonical(read.data())).isEqualTo(PackContent.canonical(data));
        assertThat(plan.entries()).hasSizeGreaterThan(5_000).allMatch(entry -> entry.status() == EntryStatus.SAME);
    }

    private static Map<String, Object> framework() {
        var areas = new ArrayList<Object>();
        for (var area = 1; area <= 10; area++) {
            var skills = new ArrayList<Object>();
            for (var skill = 1; skill <= 10; skill++) {
                skills.add(skill("A" + area + "-S" + skill, skill));
            }
            areas.add(Map.of(
                    "code", "A" + area, "name", "Area " + area, "order", BigDecimal.valueOf(area), "skills", skills));
        }
        return Map.of("framework", Map.of("code", "LARGE", "name", "Large", "version", "1.0.0"), "areas", areas);
    }

    private static Map<String, Object> skill(String code, int order) {
        var indicators = new ArrayList<Object>();
        for (var item = 1; item <= 50; item++) {
            indicators.add(Map.of(
                    "code",
                    code + "-N" + item,
                    "text",
                    "Shows item " + item + " of the skill " + code
                            + " in daily work, with evidence that a colleague can check."));
        }
        return Map.of(
                "code", code, "name", "Skill " + code, "order", BigDecimal.valueOf(order), "indicators", indicators);
    }
}
