package org.ctoportal.jobdescription.posting.page;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a search engine finds in a page: each property it looks for, with its value or without. Read back out of the page, so
 * that it shows what is there and not what was meant.
 */
public record SearchReading(List<Property> properties) implements Serializable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String START = "<script type=\"application/ld+json\">";
    private static final String END = "</script>";

    /** Of Google's documentation of job search; the last ones it calls beta. */
    private static final List<Wanted> WANTED = List.of(
            new Wanted("title", Weight.REQUIRED),
            new Wanted("description", Weight.REQUIRED),
            new Wanted("datePosted", Weight.REQUIRED),
            new Wanted("hiringOrganization.name", Weight.REQUIRED),
            new Wanted("jobLocation.address.addressCountry", Weight.REQUIRED),
            new Wanted("jobLocationType", Weight.REQUIRED),
            new Wanted("applicantLocationRequirements.name", Weight.REQUIRED),
            new Wanted("hiringOrganization.sameAs", Weight.RECOMMENDED),
            new Wanted("jobLocation.address.streetAddress", Weight.RECOMMENDED),
            new Wanted("jobLocation.address.addressLocality", Weight.RECOMMENDED),
            new Wanted("jobLocation.address.addressRegion", Weight.RECOMMENDED),
            new Wanted("jobLocation.address.postalCode", Weight.RECOMMENDED),
            new Wanted("validThrough", Weight.RECOMMENDED),
            new Wanted("baseSalary.value.minValue", Weight.RECOMMENDED),
            new Wanted("baseSalary.value.maxValue", Weight.RECOMMENDED),
            new Wanted("employmentType", Weight.RECOMMENDED),
            new Wanted("identifier.value", Weight.RECOMMENDED),
            new Wanted("directApply", Weight.RECOMMENDED),
            new Wanted("educationRequirements.credentialCategory", Weight.OPTIONAL),
            new Wanted("experienceRequirements.monthsOfExperience", Weight.OPTIONAL),
            new Wanted("experienceInPlaceOfEducation", Weight.OPTIONAL));

    private static final String PLACE = "jobLocation.";
    /** Asked for instead of the place where the work is done from home. */
    private static final Set<String> OF_REMOTE = Set.of("jobLocationType", "applicantLocationRequirements.name");

    private record Wanted(String name, Weight weight) {}

    /** How much a search engine wants a property. */
    public enum Weight {
        REQUIRED,
        RECOMMENDED,
        OPTIONAL
    }

    /** {@code value} is empty where the page does not say it. */
    public record Property(String name, Weight weight, String value) implements Serializable {

        public boolean isMissing() {
            return value.isEmpty();
        }
    }

    public SearchReading {
        properties = List.copyOf(properties);
    }

    /** Nothing is found in a page without markup. */
    public static SearchReading of(String page) {
        var start = page.indexOf(START);
        var markup = start < 0
                ? JSON.valueToTree(Map.of())
                : JSON.readTree(page.substring(start + START.length(), page.indexOf(END, start)));
        var properties = new ArrayList<Property>();
        var skipped = markup.has("jobLocationType")
                ? (Predicate<String>) name -> name.startsWith(PLACE)
                : (Predicate<String>) OF_REMOTE::contains;
        WANTED.stream()
                .filter(wanted -> !skipped.test(wanted.name()))
                .forEach(wanted -> properties.add(new Property(wanted.name(), wanted.weight(), value(markup, wanted))));
        return new SearchReading(properties);
    }

    public List<Property> missing() {
        return properties.stream().filter(Property::isMissing).toList();
    }

    private static String value(JsonNode markup, Wanted wanted) {
        var node = markup;
        for (var step : wanted.name().split("\\.")) {
            node = node.isString() ? node : node.path(step);
        }
        return node.isMissingNode() ? "" : node.asString();
    }
}
