package dev.apigateway.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class HandlerTableTest {

    private static final HandlerTable ONE = new HandlerTable(Map.of(HandlerTable.UNNAMED, "bean-1"), Map.of());
    private static final HandlerTable TWO = new HandlerTable(Map.of("pets", "bean-1", "orders", "bean-2"), Map.of());

    @Test
    void onlyHandlerIsChosenWhateverLambdaSays() {
        assertThat(ONE.name(Optional.empty(), Optional.of("not.used.in.provided.runtime"))).isEmpty();
        assertThat(ONE.bean(HandlerTable.UNNAMED)).isEqualTo("bean-1");
    }

    @Test
    void handlerSettingChoosesBetweenSeveral() {
        assertThat(TWO.name(Optional.empty(), Optional.of("orders"))).isEqualTo("orders");
        assertThat(TWO.bean("orders")).isEqualTo("bean-2");
    }

    @Test
    void configurationWinsOverTheHandlerSetting() {
        assertThat(TWO.name(Optional.of("pets"), Optional.of("orders"))).isEqualTo("pets");
    }

    @Test
    void severalHandlersWithoutAChoiceAreAnError() {
        assertThatThrownBy(() -> TWO.name(Optional.empty(), Optional.empty()))
                .isInstanceOf(UnknownHandlerException.class)
                .hasMessage("The application has the handlers 'orders', 'pets', and nothing says which one to use. "
                        + "Set the function's handler in Lambda, or quarkus.apigateway.handler (QUARKUS_APIGATEWAY_HANDLER), "
                        + "to one of these names.");
    }

    @Test
    void unknownNameIsAnErrorThatListsTheNames() {
        assertThatThrownBy(() -> TWO.name(Optional.empty(), Optional.of("bills")))
                .isInstanceOf(UnknownHandlerException.class)
                .hasMessage("The function's handler setting (_HANDLER) is 'bills', but no handler has that name. "
                        + "The application has the handlers 'orders', 'pets'. Set it to one of these names.");
    }

    @Test
    void nameForAHandlerWithoutOneIsAnError() {
        assertThatThrownBy(() -> ONE.name(Optional.of("pets"), Optional.empty()))
                .isInstanceOf(UnknownHandlerException.class)
                .hasMessage("quarkus.apigateway.handler is 'pets', but no handler has that name. "
                        + "The application's only handler has no name; leave the setting out, or name the handler with @Named.");
    }
}
