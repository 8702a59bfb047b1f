/** For Windows' contrast themes: Fluent's, as it is. */
export { teamsHighContrastTheme as highContrast } from "@fluentui/react-components";
