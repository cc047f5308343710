package org.ctoportal.jobdescription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.authoring.compose.Circumstances;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.compose.Composer;
import org.ctoportal.authoring.compose.Derived;
import org.ctoportal.authoring.compose.SlotItem;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.framework.Skill;
import org.jspecify.annotations.Nullable;

/** A sheet on what CETL is and why a description asks for it. What is not known is left out rather than guessed. */
final class CetlBriefPaper {

    static final String KIND = "CETL_BRIEF";

    /** Says what the head of the page says. */
    private static final String HEADER = "HEADER";

    private static final String WINDOW = "cetl.test.window";

    private final Templates templates;
    private final Circumstances circumstances;
    private final Map<String, Object> credentials;

    /** {@code credentials} is the credential pack's data. */
    CetlBriefPaper(Templates templates, Circumstances circumstances, Map<String, Object> credentials) {
        this.templates = templates;
        this.circumstances = circumstances;
        this.credentials = credentials;
    }

    ComposedDocument compose(DocumentContent content, LocalDate today) {
        var values = new HashMap<>(content.values());
        values.put("brief.date", today.toString());
        exam().forEach(exam -> values.put(WINDOW, exam.get("test_window_days") + " days from authorization to test"));
        var composed = new Composer(templates, KIND, circumstances, (slot, any) -> skills(slot))
                .compose(DocumentContent.of(content.settings(), values), new Derived(Map.of(), Map.of()));
        return new ComposedDocument(
                composed.sections().stream()
                        .filter(section -> !section.code().equals(HEADER))
                        .map(section -> known(section, values))
                        .filter(section ->
                                !section.clauses().isEmpty() || !section.items().isEmpty())
                        .toList(),
                List.of(),
                List.of());
    }

    /** Where a fact comes from, when that was checked and with which outcome. */
    record Source(String words, String asOf, String status) {}

    /** Where the facts of a clause come from; nothing where it states none. */
    List<Source> sources(ComposedClause clause) {
        var sources = new ArrayList<Source>();
        var origin = clause.origin();
        if (!origin.asOf().isEmpty() && !origin.source().startsWith("Original wording")) {
            add(origin.source(), origin.asOf(), origin.status(), sources);
        }
        if (clause.code().equals("CB-EXAM")) {
            exam().forEach(exam -> add(
                    String.valueOf(exam.get("source")),
                    String.valueOf(exam.get("as_of")),
                    String.valueOf(exam.get("status")),
                    sources));
        }
        return sources;
    }

    private static void add(String words, String asOf, String status, List<Source> sources) {
        Stream.of(words.split(";\\s*"))
                .map(one -> new Source(one, asOf, status))
                .filter(one -> !sources.contains(one))
                .forEach(sources::add);
    }

    /** What has a gap is left out, be the gap allowed or not. */
    private ComposedSection known(ComposedSection section, Map<String, String> values) {
        return new ComposedSection(
                section.code(),
                section.title(),
                section.clauses().stream()
                        .filter(clause -> templates.clauses().clause(clause.code()).variables().stream()
                                .noneMatch(variable ->
                                        values.getOrDefault(variable.name(), "").isBlank()))
                        .toList(),
                section.items());
    }

    private List<SlotItem> skills(String slot) {
        return !slot.equals("SKILL_LIST")
                ? List.of()
                : templates.framework().areas().stream()
                        .map(area -> new SlotItem(
                                area.code(),
                                "",
                                area.name() + ": "
                                        + area.skills().stream()
                                                .map(Skill::name)
                                                .collect(Collectors.joining(", "))))
                        .toList();
    }

    /** The examination as it is given now; none where the pack does not say. */
    private List<Map<?, ?>> exam() {
        return entries(credentials.get("credential_types")).stream()
                .filter(credential -> "CETL".equals(credential.get("code")))
                .flatMap(credential -> entries(credential.get("exam_versions")).stream())
                .filter(exam -> exam.get("valid_to") == null && exam.get("test_window_days") != null)
                .toList();
    }

    private static List<Map<?, ?>> entries(@Nullable Object value) {
        var entries = new ArrayList<Map<?, ?>>();
        if (value instanceof List<?> list) {
            list.forEach(one -> {
                if (one instanceof Map<?, ?> map) {
                    entries.add(map);
                }
            });
        }
        return entries;
    }
}
