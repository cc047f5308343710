package org.ctoportal.framework.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The lasting address of every public object, {@code /uri/} and its identifier, as packages name it. Answers with a page
 * or with data, as is asked for.
 */
@Controller
class PublicAddresses {

    private static final String FOLDER = "/uri/";

    private final PublicFrameworkService frameworks;
    private final PortalAddress address;

    PublicAddresses(PublicFrameworkService frameworks, PortalAddress address) {
        this.frameworks = frameworks;
        this.address = address;
    }

    @GetMapping(FOLDER + "{identifier}")
    void show(
            @PathVariable String identifier,
            @RequestParam(defaultValue = "") String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", "Accept, Accept-Language");
        if (!address.isKnown()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        var ending = Representation.ofEnding(identifier);
        var wanted = wanted(ending, format, request.getHeader("Accept"));
        if (wanted.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
            return;
        }
        var name = ending.map(one -> identifier.substring(
                        0, identifier.length() - one.ending().length()))
                .orElse(identifier);
        var found = Identifiers.read(name).flatMap(frameworks::find);
        if (found.isPresent()) {
            answer(found.get(), wanted.get(), request, response).send(request, response);
        } else if (wanted.get() == Representation.JSON) {
            StatusInfo.send(response, HttpServletResponse.SC_NOT_FOUND, "Unknown Object");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Optional<Representation> wanted(Optional<Representation> ending, String format, String accept) {
        if (ending.isPresent()) {
            return ending;
        }
        return format.isEmpty() ? Representation.accepted(accept) : Representation.named(format);
    }

    private static Answer answer(
            Found found, Representation wanted, HttpServletRequest request, HttpServletResponse response) {
        if (wanted == Representation.JSON) {
            return Answer.json(found.alone(Release.V1P1), found.listing());
        }
        var words = PageWords.of(request);
        response.setHeader("Content-Language", words.locale().getLanguage());
        var page = new ObjectPage(found, words).html();
        return Answer.html(page.getBytes(StandardCharsets.UTF_8), found.listing());
    }

    /** Without this, Vaadin would make a page, and a session with it, for any other address in these folders. */
    @GetMapping({FOLDER + "**", Release.ROOT + "**"})
    void nothing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
