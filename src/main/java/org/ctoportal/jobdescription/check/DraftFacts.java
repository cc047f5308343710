package org.ctoportal.jobdescription.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctoportal.authoring.compose.ClauseState;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.framework.Responsibility;
import org.ctoportal.jobdescription.DirectReport;
import org.ctoportal.jobdescription.DutyBalance;
import org.ctoportal.jobdescription.JobDescriptionDraft;
import org.jspecify.annotations.Nullable;

/** What the rules can ask about a job description. What nobody has said is left out, and so unknown. */
final class DraftFacts {

    private static final String REQUIRED = "REQUIRED_QUALS";
    private static final List<String> REQUIREMENTS = List.of(REQUIRED, "PREFERRED_QUALS", "LICENSE");
    private static final List<String> LICENSES = List.of(REQUIRED, "LICENSE");
    private static final String TECHNICAL_AREA = "A3";
    private static final String DISCLAIMERS = "DISCLAIMERS";
    private static final String DEGREE = "JD-DEGREE";
    /** Says what is as good as a qualification; is none itself. */
    private static final String SUBSTITUTION = "JD-SUBST";

    private static final List<String> NOTICES = List.of("JD-EEO", "JD-EEO-NOFUNDS");
    private static final Pattern CETL =
            Pattern.compile("CETL|Certified\\s+Education\\s+Technology\\s+Leader", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERS = Pattern.compile(",\\s*CETL\\b");
    private static final List<String> COORDINATOR = List.of("title", "address", "phone", "email");

    private final JobDescriptionDraft draft;
    private final Templates templates;
    private final DistrictProfile district;
    private final @Nullable String cetlReason;

    /** {@code cetlReason} is the reason on record why CETL is required. */
    DraftFacts(JobDescriptionDraft draft, Templates templates, DistrictProfile district, @Nullable String cetlReason) {
        this.draft = draft;
        this.templates = templates;
        this.district = district;
        this.cetlReason = cetlReason;
    }

    Map<String, Object> all() {
        var facts = new LinkedHashMap<String, Object>();
        ofDistrict(facts);
        ofDocument(facts);
        ofPosition(facts);
        ofDuties(facts);
        facts.put("jd.cetl_mode", setting("cetl.mode"));
        if (cetlReason != null) {
            facts.put("jd.cetl_job_reason", cetlReason);
        }
        return facts;
    }

    private void ofDistrict(Map<String, Object> facts) {
        facts.put("district.state", district.state());
        facts.put("district.organization_type", district.organizationType());
        facts.put("district.receives_federal_funds", Boolean.valueOf(setting("organization.federal_funds")));
        var employees = district.facts()
                .getOrDefault("district.employees", "")
                .replace(",", "")
                .strip();
        if (employees.matches("\\d{1,7}")) {
            facts.put("district.employee_count", Integer.valueOf(employees));
        }
        facts.put("posting.titleix_complete", isComplete("titleix."));
        facts.put("posting.s504_complete", isComplete("s504."));
    }

    private boolean isComplete(String coordinator) {
        return COORDINATOR.stream()
                .noneMatch(part -> draft.content().value(coordinator + part).isBlank());
    }

    private void ofDocument(Map<String, Object> facts) {
        facts.put("document.texts", texts(draft.composed().sentences()));
        facts.put("document.clause_codes", clauseCodes());
        facts.put(
                "document.mentions_cetl",
                draft.composed().sections().stream()
                        .filter(section -> !section.code().equals(DISCLAIMERS))
                        .flatMap(ComposedSection::sentences)
                        .anyMatch(sentence -> CETL.matcher(sentence.text()).find()));
        facts.put("document.protected_classes", protectedClasses());
        if (sentences().noneMatch(sentence -> LETTERS.matcher(sentence.text()).find())) {
            facts.put("document.people_with_letters_inactive", 0);
        }
    }

    /** A disclaimer says what it says: in other words it counts as taken out. */
    private List<String> clauseCodes() {
        return draft.composed().sections().stream()
                .flatMap(section -> section.sentences()
                        .filter(sentence ->
                                !section.code().equals(DISCLAIMERS) || sentence.state() != ClauseState.OVERRIDDEN))
                .map(ComposedClause::code)
                .toList();
    }

    /** The classes of the district that the notice really prints. */
    private List<String> protectedClasses() {
        var notice = String.join(" ", texts(sentences().filter(sentence -> NOTICES.contains(sentence.code()))));
        return Stream.of(draft.content().value("protected.classes").split("[,;]|\\bor\\b"))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && notice.contains(name))
                .toList();
    }

    private void ofPosition(Map<String, Object> facts) {
        facts.put(
                "position.licensed_reports",
                draft.answers().reports().stream()
                        .filter(DirectReport::licensed)
                        .map(DraftFacts::named)
                        .toList());
        facts.put("position.license_requirement_codes", NamedLicenses.in(texts(LICENSES).stream()));
        facts.put("position.flsa_status", setting("flsa.status"));
        facts.put("position.contract_type", setting("contract.type"));
        var lowest = draft.answers().salaryMin();
        if (lowest != null) {
            facts.put("position.annual_salary_min", lowest);
        }
        facts.put("jd.requirement_texts", texts(REQUIREMENTS));
        facts.put("jd.physical_texts", texts(List.of("PHYSICAL")));
        facts.put("jd.required_count", (int) sentencesOf(REQUIRED)
                .filter(sentence -> !sentence.code().equals(SUBSTITUTION))
                .count());
        facts.put("jd.requires_degree", draft.composed().find(DEGREE).isPresent());
    }

    /** "2 technology integrators", "library director". */
    private static String named(DirectReport report) {
        return report.count() == null || report.count() == 1
                ? report.position()
                : report.count() + " " + report.position();
    }

    private void ofDuties(Map<String, Object> facts) {
        facts.put("jd.responsibility_texts", texts(List.of(DutyBalance.SECTION)));
        facts.put(
                "jd.item_flags",
                flagged()
                        .flatMap(duty -> duty.reviewFlags().stream())
                        .distinct()
                        .toList());
        var balance = draft.balance();
        if (balance.total() > 0) {
            facts.put("jd.area_three_share", balance.exactShare(TECHNICAL_AREA));
        }
        facts.put("jd.skills_without_responsibility", (int)
                (draft.coverage().skills().size() - draft.coverage().covered()));
    }

    /** The duties of the document that rules want to be looked at. */
    Stream<Responsibility> flagged() {
        var codes = sentencesOf(DutyBalance.SECTION).map(ComposedClause::code).toList();
        return templates.framework().skills().stream()
                .flatMap(skill -> skill.responsibilities().stream())
                .filter(duty -> !duty.reviewFlags().isEmpty() && codes.contains(duty.code()));
    }

    private String setting(String key) {
        var chosen = draft.content().setting(key);
        return chosen.isEmpty()
                ? templates.clauses().settings().stream()
                        .filter(setting -> setting.key().equals(key))
                        .map(setting -> String.join(",", setting.defaults()))
                        .findFirst()
                        .orElse("")
                : chosen;
    }

    private Stream<ComposedClause> sentences() {
        return draft.composed().sentences();
    }

    private Stream<ComposedClause> sentencesOf(String section) {
        return draft.composed().section(section).stream().flatMap(ComposedSection::sentences);
    }

    private List<String> texts(List<String> sections) {
        var texts = new ArrayList<String>();
        sections.forEach(section -> texts.addAll(texts(sentencesOf(section))));
        return texts;
    }

    private static List<String> texts(Stream<ComposedClause> sentences) {
        return sentences.map(ComposedClause::text).toList();
    }
}
