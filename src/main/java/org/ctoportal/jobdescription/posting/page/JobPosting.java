package org.ctoportal.jobdescription.posting.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A posting as schema.org's JobPosting, with the properties and values Google documents for job search; what is unknown is
 * left out. https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
public final class JobPosting {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OCCUPATION = "11-3021.00 Computer and Information Systems Managers";
    private static final String TYPE = "@type";

    private JobPosting() {}

    /** {@code address} is that of the one page of the posting. */
    public static Map<String, Object> of(PostingPage page, String address) {
        var posting = new LinkedHashMap<String, Object>();
        posting.put("@context", "https://schema.org/");
        posting.put(TYPE, "JobPosting");
        putUnlessEmpty(posting, "url", address);
        posting.put("title", page.title());
        posting.put("description", DescriptionHtml.of(page.parts()));
        posting.put("datePosted", page.postedOn().toString());
        if (page.closesAt() != null) {
            posting.put("validThrough", moment(page.closesAt(), page.zone()));
        }
        posting.put("employmentType", page.employment().name());
        posting.put("identifier", typed("PropertyValue", "name", page.district(), "value", page.number()));
        var organization = typed("Organization", "name", page.district());
        putUnlessEmpty(organization, "sameAs", page.website());
        posting.put("hiringOrganization", organization);
        putPlace(posting, page.place());
        putPay(posting, page);
        putRequirements(posting, page.requirements());
        posting.put("totalJobOpenings", page.openings());
        if (page.startOn() != null) {
            posting.put("jobStartDate", page.startOn().toString());
        }
        putUnlessEmpty(posting, "jobBenefits", page.benefits());
        putUnlessEmpty(posting, "incentiveCompensation", page.incentive());
        posting.put("occupationalCategory", OCCUPATION);
        posting.put("directApply", false);
        return posting;
    }

    /**
     * The markup as it stands inside a {@code script} element: no character of it can end the element or, in old scripts, a
     * line.
     */
    public static String script(Map<String, Object> posting) {
        return JSON.writeValueAsString(posting)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static void putPay(Map<String, Object> posting, PostingPage page) {
        var pay = page.pay();
        if (pay != null) {
            var value = typed("QuantitativeValue", "minValue", pay.lowest(), "maxValue", pay.highest());
            value.put("unitText", "YEAR");
            posting.put("baseSalary", typed("MonetaryAmount", "currency", "USD", "value", value));
        }
    }

    private static void putRequirements(Map<String, Object> posting, Requirements requirements) {
        if (requirements.education().equals(Requirements.NONE)) {
            posting.put("educationRequirements", Requirements.NONE);
        } else if (!requirements.education().isEmpty()) {
            posting.put(
                    "educationRequirements",
                    typed("EducationalOccupationalCredential", "credentialCategory", requirements.education()));
        }
        if (requirements.months() != null) {
            posting.put(
                    "experienceRequirements",
                    typed("OccupationalExperienceRequirements", "monthsOfExperience", requirements.months()));
        }
        if (posting.containsKey("educationRequirements") && posting.containsKey("experienceRequirements")) {
            posting.put("experienceInPlaceOfEducation", requirements.experienceReplacesEducation());
        }
        if (requirements.certification()) {
            var certification = typed(
                    "EducationalOccupationalCredential",
                    "name",
                    "Certified Education Technology Leader (CETL)",
                    "credentialCategory",
                    "professional certificate");
            certification.put("recognizedBy", typed("Organization", "name", "CoSN"));
            posting.put("qualifications", certification);
        }
    }

    /** Work from home has no place; it has a region where people may live. */
    private static void putPlace(Map<String, Object> posting, Place place) {
        if (place.isRemote()) {
            posting.put("jobLocationType", "TELECOMMUTE");
            posting.put(
                    "applicantLocationRequirements",
                    place.state().isEmpty()
                            ? typed("Country", "name", "USA")
                            : typed("State", "name", place.state() + ", USA"));
        } else {
            posting.put("jobLocation", typed("Place", "address", address(place)));
        }
    }

    private static Map<String, Object> address(Place place) {
        var address = typed("PostalAddress");
        putUnlessEmpty(address, "streetAddress", place.street());
        putUnlessEmpty(address, "addressLocality", place.city());
        putUnlessEmpty(address, "addressRegion", place.state());
        putUnlessEmpty(address, "postalCode", place.postalCode());
        address.put("addressCountry", "US");
        return address;
    }

    private static String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
    }

    private static void putUnlessEmpty(Map<String, Object> map, String name, String value) {
        if (!value.isEmpty()) {
            map.put(name, value);
        }
    }

    private static Map<String, Object> typed(String type, Object... fields) {
        var typed = new LinkedHashMap<String, Object>();
        typed.put(TYPE, type);
        for (var i = 0; i < fields.length; i += 2) {
            typed.put((String) fields[i], fields[i + 1]);
        }
        return typed;
    }
}
