/** What a person wants of a layout. */
export interface Wish {
  /**
   * Top to bottom: those with power above, those who carry out in the middle, those affected below; spaces and
   * commodities between, threats near what they endanger. The search may change the order within a row.
   */
  readonly rows: readonly (readonly string[])[];
  /** The chain that a reader should see first: down the middle, one below the other. */
  readonly spine: readonly string[];
}

export const wishes: Readonly<Record<string, Wish>> = {
  toeslagenaffaire: {
    spine: ["a_parliament", "a_cabinet", "a_toeslagen", "a_parents"],
    rows: [
      ["a_press", "a_parliament", "a_cabinet", "T1"],
      ["a_ap", "a_ombudsman", "a_rvs", "a_caf", "c_money"],
      ["a_counsel", "a_toeslagen", "c_risk", "a_agencies"],
      ["s_portal", "a_uht", "a_municipalities"],
      ["T2", "a_parents", "a_dual", "T3"],
    ],
  },
  coronamelder: {
    spine: ["a_parl", "a_vws", "a_users"],
    rows: [
      ["a_science", "a_parl", "a_ap", "a_vtc", "a_bc"],
      ["a_gapple", "a_vws", "a_media"],
      ["s_near", "a_ggd", "a_vendors", "a_community", "c_source"],
      ["a_employers", "c_codes", "T3"],
      ["T2", "a_users", "T1", "a_nonusers"],
    ],
  },
  "whatsapp-neighbourhood-watch": {
    spine: ["a_min", "a_wabp", "a_mods", "a_members"],
    rows: [
      ["a_research", "a_min", "a_muni", "a_whatsapp"],
      ["a_wabp", "a_coord", "a_wijkagent", "a_police"],
      ["s_chat", "a_mods", "a_members", "c_homes"],
      ["s_street", "c_msgs", "a_nonmembers", "T1"],
      ["T2", "a_passersby", "T3"],
    ],
  },
  "london-live-facial-recognition": {
    spine: ["a_ho", "a_met", "a_public"],
    rows: [
      ["a_acad", "a_ho", "a_body", "a_courts", "a_reg"],
      ["a_nec", "a_mopac", "a_ngo"],
      ["c_list", "a_met", "s_street", "c_templates"],
      ["T1", "a_watch", "T3"],
      ["a_victims", "a_public", "a_black", "T2"],
    ],
  },
  "lesvos-hotspot": {
    spine: ["a_ec", "a_greece", "a_seekers"],
    rows: [
      ["c_funds", "a_euombud", "a_turkey", "a_frontex", "c_prints"],
      ["a_easo", "a_ec", "a_ms", "a_hcg", "s_sea"],
      ["a_taskforce", "a_greece", "T1"],
      ["a_minors", "s_moria", "a_ngos", "a_unhcr", "a_residents"],
      ["T2", "a_seekers", "T3", "s_mpric", "T4"],
    ],
  },
  "rwanda-1994": {
    spine: ["a_unsc", "a_unamir", "a_tutsi"],
    rows: [
      ["a_unsc", "a_unsec", "a_tcc", "c_arms"],
      ["a_powers", "a_belgium", "a_unamir", "a_gov", "a_rpf", "a_far"],
      ["s_refuge", "T2", "a_hutu_mod", "c_ids"],
      ["a_tutsi", "T3", "a_militia", "a_ictr"],
      ["T1", "a_rtlm", "s_air"],
    ],
  },
};
