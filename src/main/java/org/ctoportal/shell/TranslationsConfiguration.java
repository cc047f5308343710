package org.ctoportal.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The languages of the screens in a fixed order: who speaks neither gets English. Spanish is that of the United States,
 * where a number has a point before its decimals and a day has twelve hours twice.
 */
@Configuration(proxyBeanMethods = false)
class TranslationsConfiguration {

    @Bean
    I18NProvider translations() {
        return new Translations();
    }

    /** A sentence that ends with a time of the day ends with the point of "p.m.", and has no second one. */
    private static final class Translations extends DefaultI18NProvider {

        private static final Pattern TWO_POINTS = Pattern.compile("([ap]\\.[\\h]?m\\.)\\.(?!\\.)");

        Translations() {
            super(List.of(Locale.ENGLISH, Locale.of("es", "US")));
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... parameters) {
            var text = super.getTranslation(key, locale, parameters);
            return parameters.length == 0 ? text : TWO_POINTS.matcher(text).replaceAll("$1");
        }
    }
}
