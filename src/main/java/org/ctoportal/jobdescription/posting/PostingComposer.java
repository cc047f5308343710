package org.ctoportal.jobdescription.posting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ctoportal.authoring.RevisionDetails;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.compose.Blanks;
import org.ctoportal.authoring.compose.Circumstances;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.compose.Composer;
import org.ctoportal.authoring.compose.Derived;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.framework.Section;
import org.ctoportal.jobdescription.posting.page.Part;

/**
 * Writes the text of a posting: what the work is and what it takes in the approved words; pay, dates, notices and the way to
 * apply from the clauses of the library the description was written with, filled from the profile and the posting's terms.
 */
final class PostingComposer {

    static final String KIND = "POSTING";
    static final String TITLE = "position.title";
    static final String LOWEST = "salary.min";
    static final String HIGHEST = "salary.max";
    static final String CLOSING = "posting.close";

    /** Said in the approved words; later changes of the templates do not reach them. */
    private static final Set<String> APPROVED =
            Set.of("SUMMARY", "ESSENTIAL", "SUPERVISION", "REQUIRED_QUALS", "PREFERRED_QUALS", "LICENSE", "CONDITIONS");

    /** Parts of a description that a posting shows behind the license. */
    private static final List<String> CIRCUMSTANCES = List.of("PHYSICAL", "ENVIRONMENT");

    private static final String LICENSE = "LICENSE";
    /** The head stands on the page as facts; the notice to employees is a page of its own. */
    private static final Set<String> NOT_SHOWN = Set.of("HEADER", "INTERNAL_NOTICE");

    private static final Set<String> FROM_TERMS = Set.of(
            TITLE,
            LOWEST,
            HIGHEST,
            "posting.id",
            "posting.openings",
            "posting.open.date",
            "posting.external.date",
            "close.datetime",
            "review.date");
    private static final Set<String> FROM_APPROVED = Set.of("reports.to", "contract.days", "protected.classes");

    private final Templates templates;
    private final DistrictProfile district;

    PostingComposer(Templates templates, DistrictProfile district) {
        this.templates = templates;
        this.district = district;
    }

    PostingText compose(RevisionDetails approved, PostingTerms terms, TermValues computed) {
        var values = values(approved, terms);
        values.putAll(computed.values());
        var settings = new HashMap<String, String>(terms.settings());
        settings.put(CLOSING, terms.closing().name());
        var composer = new Composer(
                templates,
                KIND,
                new Circumstances(district.state(), district.organizationType().name()),
                (slot, content) -> List.of());
        var composed = composer.compose(approved.content(), new Derived(settings, values));
        var shown = shown(composed, values);
        var clauses =
                shown.stream().flatMap(section -> section.clauses().stream()).toList();
        return new PostingText(
                parts(approved.composed(), shown),
                codes(approved.composed(), clauses),
                missing(clauses, values),
                fields(clauses, values));
    }

    private static List<String> codes(ComposedDocument approved, List<ComposedClause> clauses) {
        var taken = approved.sections().stream()
                .filter(section -> APPROVED.contains(section.code()) || CIRCUMSTANCES.contains(section.code()))
                .flatMap(ComposedSection::sentences);
        return Stream.concat(taken, clauses.stream()).map(ComposedClause::code).toList();
    }

    /** The profile fills what the approved words did not say, and wins in what is the district's own to say. */
    private Map<String, String> values(RevisionDetails approved, PostingTerms terms) {
        var values = new HashMap<>(district.facts());
        approved.content().values().forEach((name, value) -> {
            if (!value.isBlank() && !ProfileNotices.isOfDistrict(name)) {
                values.put(name, value);
            } else {
                values.putIfAbsent(name, value);
            }
        });
        terms.words().forEach((name, value) -> {
            if (!value.isBlank()) {
                values.put(name, value);
            }
        });
        return values;
    }

    private List<ComposedSection> shown(ComposedDocument composed, Map<String, String> values) {
        var hasPay = !values.getOrDefault(LOWEST, "").isEmpty();
        return composed.sections().stream()
                .filter(section -> !NOT_SHOWN.contains(section.code()) && !APPROVED.contains(section.code()))
                .map(section -> hasPay ? section : withoutPay(section))
                .toList();
    }

    /** The sentence on pay cannot be said without the range. */
    private static ComposedSection withoutPay(ComposedSection section) {
        var rest = section.clauses().stream()
                .filter(clause -> !clause.missing().contains(LOWEST))
                .toList();
        return new ComposedSection(section.code(), section.title(), rest, section.items());
    }

    private List<Part> parts(ComposedDocument approved, List<ComposedSection> shown) {
        var layout = new PartLayout(templates.framework());
        return order().flatMap(section -> APPROVED.contains(section.code()) || CIRCUMSTANCES.contains(section.code())
                        ? approved.section(section.code()).stream().map(found -> layout.part(found, section.title()))
                        : shown.stream()
                                .filter(found -> found.code().equals(section.code()))
                                .map(found -> layout.part(found, found.title())))
                .filter(part -> !part.pieces().isEmpty())
                .toList();
    }

    private Stream<Section> order() {
        var sections = new ArrayList<Section>();
        for (var section : templates.clauses().kind(KIND).sections()) {
            if (section.variant() == null && !NOT_SHOWN.contains(section.code())) {
                sections.add(section);
            }
            if (section.code().equals(LICENSE)) {
                templates.clauses().kind("JOB_DESCRIPTION").sections().stream()
                        .filter(other -> CIRCUMSTANCES.contains(other.code()))
                        .forEach(sections::add);
            }
        }
        return sections.stream();
    }

    private List<Blank> missing(List<ComposedClause> clauses, Map<String, String> values) {
        var missing = new LinkedHashMap<String, Blank>();
        for (var blank : blanks(clauses, values)) {
            if (blank.required() && blank.value().isBlank()) {
                missing.put(blank.name(), blank);
            }
        }
        return List.copyOf(missing.values());
    }

    private List<Blank> fields(List<ComposedClause> clauses, Map<String, String> values) {
        return blanks(clauses, values).stream()
                .filter(blank -> !FROM_APPROVED.contains(blank.name()) && !ProfileNotices.isOfDistrict(blank.name()))
                .toList();
    }

    private List<Blank> blanks(List<ComposedClause> clauses, Map<String, String> values) {
        var library = templates.clauses();
        var used = clauses.stream()
                .filter(clause -> clause.origin().pack().equals(library.code()))
                .map(clause -> library.clause(clause.code()))
                .toList();
        return new Blanks(library, values, FROM_TERMS).ofClauses(used);
    }
}
