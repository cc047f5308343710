package org.ctoportal.branding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Base64;
import org.ctoportal.branding.BrandService;
import org.ctoportal.branding.BrandingRoutes;
import org.ctoportal.branding.RefusedColorException;
import org.ctoportal.branding.RefusedLogoException;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.Letterhead.Logo;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.ColorChoice;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.PaperSample;
import org.ctoportal.shared.ui.SmallUpload;

/** The look of the district's papers and public pages. What is chosen counts at once, for every paper made from then on. */
@Route(BrandingRoutes.BRANDING)
@Menu(title = "menu.district.branding", order = 12)
@RolesAllowed(Permissions.KEEP_PROFILE)
class BrandingView extends Div implements HasDynamicTitle {

    private static final String PNG = "data:image/png;base64,";

    private final transient BrandService brands;
    private final ColorChoice color;
    private final PaperSample sample;
    private final Paragraph refusal = new Paragraph();
    private final Button remove = new Button(getTranslation("branding.logo.remove"));

    BrandingView(BrandService brands, DistrictProfileService districts) {
        this.brands = brands;
        var district = districts.profile().name();
        sample = new PaperSample(
                district, getTranslation("branding.sample.paper"), getTranslation("document.logo", district));
        color = new ColorChoice(
                getTranslation("branding.color"),
                getTranslation("branding.color.pick"),
                brands.letterhead().color(),
                this::chooseColor);
        addClassNames("page", "branding");
        var header = new PageHeader(getTranslation("menu.district.branding"));
        header.setSubtitle(getTranslation("branding.subtitle"));
        add(header, sampleSection(), colorSection(), logoSection());
        show();
    }

    private Section sampleSection() {
        var hint = new Paragraph(getTranslation("branding.sample.hint"));
        hint.addClassName("hint");
        return section("branding.sample", sample, hint);
    }

    private Section colorSection() {
        var hint = new Paragraph(getTranslation("branding.color.hint"));
        hint.addClassName("hint");
        return section("branding.color", color, hint);
    }

    private Section logoSection() {
        var hint = new Paragraph(getTranslation("branding.logo.hint"));
        hint.addClassName("hint");
        refusal.addClassNames("notice");
        refusal.getElement().setAttribute("role", "alert");
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        remove.addClickListener(click -> {
            brands.removeLogo();
            refusal.setVisible(false);
            show();
            Notices.done(getTranslation("branding.logo.removed"));
        });
        return section("branding.logo", upload(), refusal, remove, hint);
    }

    private Section section(String title, Component... parts) {
        var section = new Section(new H2(getTranslation(title)));
        section.addClassName("panel");
        section.add(parts);
        return section;
    }

    private Upload upload() {
        var upload = new Upload(new SmallUpload(BrandService.LONGEST_FILE, this::showLogo));
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes("image/png", "image/jpeg");
        upload.setUploadButton(new Button(getTranslation("branding.logo.choose")));
        upload.setDropLabel(new Span(getTranslation("branding.logo.drop")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void chooseColor(String text) {
        try {
            brands.chooseColor(text);
            show();
        } catch (RefusedColorException e) {
            color.refuse(text, reason(e));
        }
    }

    private String reason(RefusedColorException refused) {
        if (refused.contrast() == 0) {
            return getTranslation("branding.color.none");
        }
        var number = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(getLocale()));
        return getTranslation("branding.color.light", number.format(refused.contrast()));
    }

    private void showLogo(String name, byte[] file) {
        try {
            brands.showLogo(file);
            refusal.setVisible(false);
            show();
            Notices.done(getTranslation("branding.logo.shown"));
        } catch (RefusedLogoException e) {
            refusal.setText(getTranslation("branding.logo.refused." + e.reason().name(), name));
            refusal.setVisible(true);
        }
    }

    private void show() {
        var head = brands.letterhead();
        color.show(head.color());
        var logo = head.logo();
        sample.show(head.color(), logo == null ? "" : address(logo));
        remove.setVisible(logo != null);
        refusal.setVisible(refusal.isVisible() && !refusal.getText().isEmpty());
    }

    private static String address(Logo logo) {
        return PNG + Base64.getEncoder().encodeToString(logo.png());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.district.branding");
    }
}
