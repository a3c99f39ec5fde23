# bash completion of attain: verbs, their options, values of options, policy files and folders.
_attain() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} verb=${COMP_WORDS[1]:-}
  local words=''
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    words='check format lint evaluate explain verify plan compare report timeline test schema language-server help --version --help'
  else
    case "$previous" in
      --format)
        case "$verb" in
          check | lint) words='text json sarif' ;;
          evaluate) words='csv jsonl table' ;;
          compare) words='text json' ;;
          test) words='text junit' ;;
          plan | report | timeline) words='table jsonl' ;;
        esac
        ;;
      --partners | --verdicts | --output | --rejects | --scores | --shortfalls | --svg | --costs | --plans)
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
      --as-of | --new-as-of | --only | --partner | --threads | --any-day | --from | --to | --by | --goal | --without | --pin | --hire-cost | --within) return ;;
      *)
        if [[ $current != -* ]]; then
          if [[ $verb == help ]]; then
            words='check format lint evaluate explain verify plan compare report timeline test schema language-server'
          else
            mapfile -t COMPREPLY < <(
              compgen -d -- "$current"
              compgen -f -X '!*.policy' -- "$current"
            )
            return
          fi
        else
          case "$verb" in
            check) words='--format --notes --help' ;;
            format) words='--check --diff --help' ;;
            lint) words='--fix --format --help' ;;
            evaluate) words='--partners --as-of --output --format --explain --only --rejects --strict --report-unused --scores --shortfalls --any-day --threads --resume --help' ;;
            explain) words='--partners --partner --as-of --only --help' ;;
            plan) words='--partners --partner --as-of --by --only --goal --without --pin --costs --hire-cost --within --format --help' ;;
            report) words='people --partners --partner --as-of --only --format --help' ;;
            timeline) words='--partners --partner --from --to --only --format --svg --help' ;;
            verify) words='--partners --verdicts --plans --only --help' ;;
            compare) words='--as-of --new-as-of --partners --only --format --exit-code --help' ;;
            test) words='--format --help' ;;
            schema | language-server) words='--help' ;;
          esac
        fi
        ;;
    esac
  fi
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -o filenames -F _attain attain
