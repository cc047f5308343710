package org.ctoportal.testing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.district.OrganizationType;
import org.ctoportal.jobdescription.CetlStance;
import org.ctoportal.jobdescription.DirectReport;
import org.ctoportal.jobdescription.DraftJobDescription;

/** The base district of the acceptance scenarios and its answers to the five questions. */
public final class CedarHollow {

    private CedarHollow() {}

    /** Every value that a Wisconsin job description prints, as the demo district has it. */
    public static Map<String, String> facts() {
        var facts = new Properties();
        try (var stream = CedarHollow.class.getResourceAsStream("/demo/cedar-hollow.properties");
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            facts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facts.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, facts::getProperty));
    }

    public static DistrictProfile profile() {
        return profile("WI", facts());
    }

    public static DistrictProfile profile(String state, Map<String, String> facts) {
        return new DistrictProfile(
                new DistrictId(1),
                "Cedar Hollow School District",
                state,
                OrganizationType.PUBLIC_DISTRICT,
                ZoneId.of("America/Chicago"),
                true,
                facts);
    }

    /** Scenario S1: ten reports, two of them licensed; CETL preferred. */
    public static DraftJobDescription answers() {
        return new DraftJobDescription(
                "Chief Technology Officer",
                "Superintendent",
                260,
                new BigDecimal("112500"),
                new BigDecimal("133729"),
                List.of(
                        new DirectReport(2, "technology integrators", true),
                        new DirectReport(1, "network administrator", false),
                        new DirectReport(1, "systems analyst", false),
                        new DirectReport(4, "technicians", false),
                        new DirectReport(1, "administrative assistant", false),
                        new DirectReport(1, "library aide", false)),
                CetlStance.PREFERRED);
    }
}
