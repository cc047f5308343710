package org.ctoportal.framework.opendata;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.web.util.UriComponentsBuilder;

/** Which documents are asked for, in which order, and which of their fields. */
record DocumentQuery(
        int limit,
        int offset,
        String sort,
        boolean descending,
        Predicate<Map<String, Object>> filter,
        List<String> fields) {

    private static final int USUAL = 100;
    private static final int MOST = 1000;
    private static final Set<String> FIELDS = Set.of(
            "identifier",
            "uri",
            "creator",
            "title",
            "lastChangeDateTime",
            "caseVersion",
            "language",
            "version",
            "notes",
            "CFPackageURI");

    /** The documents that pass the filter, in order, and how many there are beside the page. */
    record Page(List<Map<String, Object>> documents, int total) {}

    static DocumentQuery of(Map<String, String> parameters) {
        var sort = parameters.getOrDefault("sort", "");
        if (!sort.isEmpty() && !FIELDS.contains(sort)) {
            throw new BadRequestException("sort: a document has no such field");
        }
        var orderBy = parameters.getOrDefault("orderBy", "asc");
        if (!orderBy.equals("asc") && !orderBy.equals("desc")) {
            throw new BadRequestException("orderBy: asc or desc");
        }
        return new DocumentQuery(
                number(parameters, "limit", USUAL, 1, MOST),
                number(parameters, "offset", 0, 0, Integer.MAX_VALUE),
                sort,
                orderBy.equals("desc"),
                DocumentFilter.of(parameters.getOrDefault("filter", ""), FIELDS),
                DocumentFilter.names(parameters.getOrDefault("fields", ""), FIELDS));
    }

    private static int number(Map<String, String> parameters, String name, int usual, int least, int most) {
        var text = parameters.get(name);
        if (text == null) {
            return usual;
        }
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of bounds
        }
        throw new BadRequestException(name + ": a whole number from " + least + " to " + most);
    }

    Page of(List<Map<String, Object>> documents) {
        var passed = documents.stream().filter(filter).sorted(order()).toList();
        var page = passed.stream().skip(offset).limit(limit).map(this::chosen).toList();
        return new Page(page, passed.size());
    }

    private Comparator<Map<String, Object>> order() {
        if (sort.isEmpty()) {
            return (one, other) -> 0;
        }
        Comparator<Map<String, Object>> rising =
                Comparator.comparing(document -> String.valueOf(document.getOrDefault(sort, "")));
        return descending ? rising.reversed() : rising;
    }

    private Map<String, Object> chosen(Map<String, Object> document) {
        if (!fields.isEmpty()) {
            document.keySet().retainAll(fields);
        }
        return document;
    }

    /** The Link header: where the other pages are. */
    String links(String address, Map<String, String> parameters, int total) {
        var last = total == 0 ? 0 : (total - 1) / limit * limit;
        var links = new StringBuilder(link(address, parameters, 0, "first"));
        links.append(", ").append(link(address, parameters, last, "last"));
        if (offset > 0) {
            links.append(", ").append(link(address, parameters, Math.max(0, offset - limit), "prev"));
        }
        if (offset < total - limit) {
            links.append(", ").append(link(address, parameters, offset + limit, "next"));
        }
        return links.toString();
    }

    private String link(String address, Map<String, String> parameters, int from, String relation) {
        var link = UriComponentsBuilder.fromUriString(address);
        link.queryParam("limit", limit).queryParam("offset", from);
        List.of("sort", "orderBy", "filter", "fields").stream()
                .filter(parameters::containsKey)
                .forEach(name -> link.queryParam(name, "{" + name + "}"));
        return "<" + link.encode().buildAndExpand(parameters).toUriString() + ">; rel=\"" + relation + "\"";
    }
}
