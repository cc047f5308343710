package org.ctoportal.document.render;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Letterheads;
import org.ctoportal.document.RenderOptions;
import org.springframework.stereotype.Component;

/** The one door to the renderers of all formats. */
@Component
class FormatRenderers implements DocumentRenderer {

    private final Map<DocumentFormat, FormatRenderer> renderers;
    private final FragmentRenderer fragments;
    private final Letterheads letterheads;

    FormatRenderers(List<FormatRenderer> renderers, FragmentRenderer fragments, Letterheads letterheads) {
        this.renderers = new EnumMap<>(renderers.stream().collect(toMap(FormatRenderer::format, identity())));
        this.fragments = fragments;
        this.letterheads = letterheads;
    }

    @Override
    public byte[] render(Document document, DocumentFormat format, RenderOptions options) {
        var renderer = renderers.get(format);
        if (renderer == null) {
            throw new IllegalArgumentException("No renderer for " + format);
        }
        return renderer.render(document, options.under(letterheads.current()));
    }

    @Override
    public String html(Document document, RenderOptions options) {
        return fragments.fragment(document, options);
    }
}
