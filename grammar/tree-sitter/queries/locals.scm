(rulebook) @local.scope

(credential code: (code) @local.definition)
(set name: (name) @local.definition)
(kind name: (name) @local.definition)
(fact name: (name) @local.definition)
(records name: (name) @local.definition)
(measure name: (name) @local.definition)
(award name: (name) @local.definition)

(code) @local.reference
(name) @local.reference
