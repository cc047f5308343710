package org.ctoportal.framework.edition;

import java.util.List;
import java.util.Locale;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.exchange.sheet.FrameworkSheet;
import org.ctoportal.framework.outline.PackWords;
import org.ctoportal.shared.page.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Packs as files to take away, and an empty sheet to fill in. */
@RestController
class PackFiles {

    private final PackExportService exports;

    PackFiles(PackExportService exports) {
        this.exports = exports;
    }

    @GetMapping(FrameworkRoutes.PACK_FILE)
    ResponseEntity<byte[]> pack(
            @PathVariable String pack,
            @PathVariable("format") String format,
            @RequestParam(defaultValue = "") String version) {
        return PackFormat.named(format)
                .flatMap(known -> exports.export(pack, version, known))
                .map(file -> file(file.name(), file.mediaType(), file.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping(FrameworkRoutes.EMPTY_SHEET)
    ResponseEntity<byte[]> emptySheet(
            @PathVariable("format") String format, @RequestParam(defaultValue = "en") String language) {
        var words = new PackWords(Locale.of(language));
        var remarks = List.of(
                words.said("framework.sheet.remark.rows"),
                words.said("framework.sheet.remark.codes"),
                words.said("framework.sheet.remark.several"));
        return PackFormat.named(format)
                .map(known -> switch (known) {
                    case CSV -> file("framework.csv", known.mediaType(), FrameworkSheet.csvTemplate(remarks));
                    case EXCEL -> file("framework.xlsx", known.mediaType(), FrameworkSheet.xlsxTemplate(remarks));
                    default -> ResponseEntity.notFound().<byte[]>build();
                })
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> file(String name, String mediaType, byte[] bytes) {
        return Download.of(name, mediaType, bytes);
    }
}
