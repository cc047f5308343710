package org.ctoportal.framework.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.ctoportal.framework.exchange.caseformat.CasePackage;
import org.ctoportal.shared.RecentlyUsed;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The read-only services of CASE 1.0 and 1.1 for public frameworks. */
@Controller
@RequestMapping({Release.FIRST, Release.NEWEST})
class CaseEndpoints {

    /** A package of 5,000 items is about 10 MB of text. */
    private static final int PACKAGES_KEPT = 8;

    private final PublicFrameworkService frameworks;
    private final PortalAddress address;
    private final RecentlyUsed<PackageKey, Answer> packages = new RecentlyUsed<>(PACKAGES_KEPT);

    private record PackageKey(Listing listing, Release release) {}

    CaseEndpoints(PublicFrameworkService frameworks, PortalAddress address) {
        this.frameworks = frameworks;
        this.address = address;
    }

    @GetMapping("/CFDocuments")
    void documents(
            @RequestParam Map<String, String> parameters, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refuseWithoutAddress();
        var release = Release.of(request);
        var query = DocumentQuery.of(parameters);
        var page = query.of(frameworks.listings().stream()
                .map(listing -> listing.document(release))
                .toList());
        response.setHeader("X-Total-Count", String.valueOf(page.total()));
        response.setHeader(
                "Link", query.links(address.url() + release.folder() + "/CFDocuments", parameters, page.total()));
        Answer.list(Map.of("CFDocuments", page.documents())).send(request, response);
    }

    @GetMapping("/CFPackages/{identifier}")
    void framework(@PathVariable String identifier, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var found = found(identifier, ObjectKind.DOCUMENT);
        var release = Release.of(request);
        packages.get(new PackageKey(found.listing(), release), () -> wholePackage(found, release))
                .send(request, response);
    }

    private static Answer wholePackage(Found found, Release release) {
        return Answer.json(CasePackage.inVersion(found.framework().content(), release.version()), found.listing());
    }

    @GetMapping("/CFItemAssociations/{identifier}")
    void itemAssociations(@PathVariable String identifier, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var found = found(identifier, ObjectKind.ITEM);
        Answer.json(found.withAssociations(Release.of(request)), found.listing())
                .send(request, response);
    }

    @GetMapping("/{collection}/{identifier}")
    void object(
            @PathVariable String collection,
            @PathVariable String identifier,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var kind = ObjectKind.ofCollection(collection).orElseThrow();
        var found = found(identifier, kind);
        var object = found.alone(Release.of(request));
        Answer.json(kind.isAnsweredInASet() ? Map.of(kind.field(), List.of(object)) : object, found.listing())
                .send(request, response);
    }

    private Found found(String identifier, ObjectKind kind) {
        refuseWithoutAddress();
        var read = Identifiers.read(identifier).orElseThrow(() -> new NoSuchElementException("Invalid UUID"));
        return frameworks.find(read).filter(found -> found.kind() == kind).orElseThrow();
    }

    private void refuseWithoutAddress() {
        if (!address.isKnown()) {
            throw new UnknownAddressException();
        }
    }

    @ExceptionHandler(NoSuchElementException.class)
    void notFound(NoSuchElementException problem, HttpServletResponse response) throws IOException {
        var invalid = "Invalid UUID".equals(problem.getMessage());
        StatusInfo.send(response, HttpServletResponse.SC_NOT_FOUND, invalid ? "Invalid UUID" : "Unknown Object");
    }

    @ExceptionHandler(BadRequestException.class)
    void refused(BadRequestException problem, HttpServletResponse response) throws IOException {
        StatusInfo.send(response, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(problem.getMessage()));
    }

    @ExceptionHandler(UnknownAddressException.class)
    void noAddress(HttpServletResponse response) throws IOException {
        StatusInfo.send(
                response,
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                "The portal was not told its address, so nothing in it has one");
    }

    private static final class UnknownAddressException extends RuntimeException {}
}
