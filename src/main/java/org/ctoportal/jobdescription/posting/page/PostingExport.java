package org.ctoportal.jobdescription.posting.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.shared.CsvSheet;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A posting in the forms other hiring systems take: to paste, or to read in. */
public final class PostingExport {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PostingExport() {}

    /** {@code address} is that of the public page; empty where there is none. */
    public static String of(PostingPage page, ExportFormat form, String address) {
        return switch (form) {
            case HTML -> DescriptionHtml.of(page.parts()) + "\n";
            case TEXT -> text(page);
            case CSV -> csv(fields(page, address));
            case JSON -> JSON.writeValueAsString(JobPosting.of(page, address)) + "\n";
        };
    }

    private static String text(PostingPage page) {
        var text = new StringBuilder(page.title())
                .append('\n')
                .append(page.district())
                .append("\n");
        for (var part : page.parts()) {
            text.append('\n').append(part.title().toUpperCase(Locale.ROOT)).append("\n\n");
            text.append(part.pieces().stream().map(PostingExport::text).collect(Collectors.joining("\n\n")));
            text.append('\n');
        }
        return text.toString();
    }

    private static String text(Piece piece) {
        return piece.kind() == Piece.Kind.POINTS
                ? piece.texts().stream().map(point -> "- " + point).collect(Collectors.joining("\n"))
                : String.join("\n\n", piece.texts());
    }

    private static Map<String, String> fields(PostingPage page, String address) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("number", page.number());
        fields.put("title", page.title());
        fields.put("district", page.district());
        fields.put("posted_on", page.postedOn().toString());
        fields.put("closes_at", page.closesAt() == null ? "" : page.closesAt().toString());
        fields.put("review_on", page.reviewOn() == null ? "" : page.reviewOn().toString());
        fields.put("openings", String.valueOf(page.openings()));
        fields.put("employment_type", page.employment().name());
        fields.put("pay_lowest", page.pay() == null ? "" : page.pay().lowest().toPlainString());
        fields.put("pay_highest", page.pay() == null ? "" : page.pay().highest().toPlainString());
        fields.put("street", page.place().street());
        fields.put("city", page.place().city());
        fields.put("state", page.place().state());
        fields.put("postal_code", page.place().postalCode());
        fields.put("workplace", page.place().workplace().name());
        fields.put("apply_link", page.applyLink());
        fields.put("page", address);
        fields.put("description_html", DescriptionHtml.of(page.parts()));
        return fields;
    }

    /** One row below its headings. */
    private static String csv(Map<String, String> fields) {
        var sheet = CsvSheet.of(List.copyOf(fields.keySet()), List.of(List.copyOf(fields.values())));
        return new String(sheet, StandardCharsets.UTF_8);
    }
}
