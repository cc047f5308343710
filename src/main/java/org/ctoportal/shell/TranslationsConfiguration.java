package org.ctoportal.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
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
        return new DefaultI18NProvider(List.of(Locale.ENGLISH, Locale.of("es", "US")));
    }
}
