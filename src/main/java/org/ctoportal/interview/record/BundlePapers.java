package org.ctoportal.interview.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.springframework.stereotype.Component;

/** All tables of a bundle to read: for the printer, and for whoever blacks out more by hand. */
@Component
class BundlePapers {

    private static final String NAME = "records.";

    private final DocumentRenderer renderer;
    private final SearchService searches;
    private final DistrictProfileService districts;
    private final Clock clock;

    BundlePapers(DocumentRenderer renderer, SearchService searches, DistrictProfileService districts, Clock clock) {
        this.renderer = renderer;
        this.searches = searches;
        this.districts = districts;
        this.clock = clock;
    }

    List<RecordFile> of(SearchId search, PackedRecords records) {
        var district = districts.profile();
        var paper = new BundlePaper(searches.get(search), district, records)
                .document(LocalDate.ofInstant(clock.instant(), district.timeZone()));
        return Stream.of(DocumentFormat.PDF, DocumentFormat.DOCX)
                .map(format -> new RecordFile(
                        NAME + format.extension(),
                        renderer.render(paper, format, RenderOptions.plain().compactly())))
                .toList();
    }
}
